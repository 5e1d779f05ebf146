/**
 * Readings and explanations as pages for people: one compact line a claim, its quote, and where it stands; coloured
 * and as wide as the terminal, or plain when piped.
 */
@NullMarked
package org.backchannel.app.summary;

import org.jspecify.annotations.NullMarked;
