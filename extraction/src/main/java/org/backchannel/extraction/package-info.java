/** TODO. */
@NullMarked
package org.backchannel.extraction;

import org.jspecify.annotations.NullMarked;
