package org.backchannel.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.evaluation.external.ExternalScore;
import org.backchannel.evaluation.external.ExternalSet;
import org.backchannel.evaluation.gold.Gold;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.extraction.Extractor;
import org.jspecify.annotations.Nullable;

/** Measures an extractor against readings made by hand. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * The scores on each gold folder: the folder itself if it holds passages, and each subfolder that does. Where a
     * subfolder {@code second} holds a second person's readings, the agreement with them is measured.
     *
     * @throws IllegalArgumentException where there is no passage at all
     * @throws java.io.UncheckedIOException where the folder or a file of it cannot be read
     */
    public static Quality of(Path goldFolder, Extractor extractor) {
        return measure(goldFolder, extractor, null);
    }

    private static Quality measure(Path goldFolder, Extractor extractor, @Nullable Path data) {
        List<Gold> splits = Gold.splits(goldFolder, data);
        if (splits.isEmpty()) {
            throw new IllegalArgumentException("no passages in " + goldFolder
                    + ": expected NAME.txt beside NAME.claims.jsonl, or subfolders of such");
        }
        return new Quality(
                extractor.version(),
                splits.stream().map(split -> Scores.of(split, extractor)).toList(),
                agreement(splits, goldFolder.resolve(Gold.SECOND), data),
                List.of());
    }

    /**
     * The same, with the scores on the sets that lie in a data folder; passages whose text is not shipped are read
     * from there.
     */
    public static Quality of(Path goldFolder, Extractor extractor, Path data, List<ExternalSet> sets) {
        Quality quality = measure(goldFolder, extractor, data);
        for (ExternalSet set : sets) {
            ExternalScore score = set.score(data, extractor);
            quality = quality.with(score);
        }
        return quality;
    }

    private static List<Scores> agreement(List<Gold> splits, Path second, @Nullable Path data) {
        if (!Files.isDirectory(second)) {
            return List.of();
        }
        Gold other = Gold.read(second, data);
        return splits.stream()
                .map(split -> Agreement.between(split, other))
                .filter(scores -> scores.passages() > 0)
                .toList();
    }
}
