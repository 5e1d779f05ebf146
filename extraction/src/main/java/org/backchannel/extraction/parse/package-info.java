/**
 * A text becomes sentences of tagged tokens and dependency trees. The only package that knows the NLP library; what
 * it hands on is {@link org.backchannel.extraction.parse.Sentence}.
 */
@NullMarked
package org.backchannel.extraction.parse;

import org.jspecify.annotations.NullMarked;
