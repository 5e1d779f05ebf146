/** What must hold of every reading, whatever the text. */
@NullMarked
package org.backchannel.extraction;

import org.jspecify.annotations.NullMarked;
