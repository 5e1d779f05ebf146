package org.backchannel.evaluation.external;

import java.nio.file.Path;
import java.util.List;
import org.backchannel.extraction.Extractor;

/**
 * A set of annotated text that others made. One that needs no extractor, such as expressions with the dates they mean,
 * is a set too: its figures are a {@link org.backchannel.evaluation.scoring.Ratio}.
 */
public interface ExternalSet {

    /** What it is called in the tables. */
    String name();

    /**
     * Has the extractor read the set and compares.
     *
     * @param data the folder that holds all the sets
     * @return a score that says so where the set is not in the folder
     * @throws java.io.UncheckedIOException where a file of the set cannot be read
     */
    ExternalScore score(Path data, Extractor extractor);

    /** The sets known here, in order of the tables. A caller may add its own. */
    static List<ExternalSet> all() {
        return List.of(new CrossNer(), new Re3dEntities(), new Re3dRelations(), new CrossRe(), new Petrarch());
    }
}
