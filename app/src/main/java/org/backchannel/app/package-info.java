/** TODO. */
@NullMarked
package org.backchannel.app;

import org.jspecify.annotations.NullMarked;
