/** How text is cut and prepared for the models. */
@NullMarked
package org.backchannel.extraction.parse;

import org.jspecify.annotations.NullMarked;
