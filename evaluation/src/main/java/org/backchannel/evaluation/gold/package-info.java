/**
 * Readings made by hand: passages with the claims and entities that stand in them, read from a folder, checked against
 * their text. What does not hold is a problem with file, line and offset; the rest is used.
 */
@NullMarked
package org.backchannel.evaluation.gold;

import org.jspecify.annotations.NullMarked;
