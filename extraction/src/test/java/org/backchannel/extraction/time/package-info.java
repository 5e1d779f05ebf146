/** Tests of time expressions. */
@NullMarked
package org.backchannel.extraction.time;

import org.jspecify.annotations.NullMarked;
