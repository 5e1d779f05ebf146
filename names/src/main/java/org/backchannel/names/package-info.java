/**
 * The spellings of a name.
 * Empty until screening needs more than one report's names: within a report they are matched in extraction.
 */
@NullMarked
package org.backchannel.names;

import org.jspecify.annotations.NullMarked;
