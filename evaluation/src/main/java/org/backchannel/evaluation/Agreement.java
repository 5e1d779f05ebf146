package org.backchannel.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.backchannel.evaluation.gold.Annotated;
import org.backchannel.evaluation.gold.Gold;
import org.backchannel.evaluation.gold.Passage;
import org.backchannel.evaluation.scoring.Scores;

/**
 * How far two people agree who read the same passages: the second one's readings scored against the first one's as a
 * program's would be. F1 is the same whoever comes first.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * The agreement on the passages that both folders hold with the same text.
     *
     * @throws java.io.UncheckedIOException where a folder or a file of it cannot be read
     */
    public static Scores between(Path first, Path second) {
        return between(Gold.read(first), Gold.read(second));
    }

    /** The agreement on the passages that both hold with the same text; problems are the second one's. */
    public static Scores between(Gold first, Gold second) {
        Annotated other = new Annotated(second);
        List<Passage> shared = first.passages().stream()
                .filter(passage -> other.knows(passage.report()))
                .toList();
        String name = second.name() + " against " + first.name();
        return Scores.of(new Gold(name, shared, second.problems()), other);
    }
}
