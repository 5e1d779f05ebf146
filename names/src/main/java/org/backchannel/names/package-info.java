/** TODO. */
@NullMarked
package org.backchannel.names;

import org.jspecify.annotations.NullMarked;
