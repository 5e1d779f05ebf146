package org.backchannel.app;

import java.util.function.Function;
import java.util.function.Supplier;
import org.backchannel.extraction.Extractor;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Options;

/**
 * What the commands are put together from.
 *
 * @param documents opens documents under the given options
 * @param extractor loads the extractor, which takes seconds: called once, when it is needed
 */
record Parts(Function<Options, Documents> documents, Supplier<Extractor> extractor) {}
