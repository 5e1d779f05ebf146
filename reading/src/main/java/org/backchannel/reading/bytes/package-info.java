/**
 * What bytes are before they are anything else: their format, told by content and name, and the limits on how
 * many there may be.
 */
@NullMarked
package org.backchannel.reading.bytes;

import org.jspecify.annotations.NullMarked;
