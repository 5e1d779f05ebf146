/**
 * A report becomes mentions and claims. {@link org.backchannel.extraction.Extractor} knows no NLP types; whoever
 * proposes a claim, the evidence gate disposes.
 */
@NullMarked
package org.backchannel.extraction;

import org.jspecify.annotations.NullMarked;
