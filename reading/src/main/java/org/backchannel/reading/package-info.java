/** TODO. */
@NullMarked
package org.backchannel.reading;

import org.jspecify.annotations.NullMarked;
