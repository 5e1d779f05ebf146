package org.backchannel.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** An annotator in an extractor's place: reads the texts of a gold folder as a person read them, and no others. */
public final class Annotated implements Extractor {

    private final Map<String, Passage> passages = new TreeMap<>();

    public Annotated(Gold gold) {
        gold.passages().forEach(passage -> passages.put(passage.report().text(), passage));
    }

    @Override
    public String version() {
        return ClaimReader.ANNOTATOR;
    }

    /** Whether the person read this text. */
    public boolean knows(Report report) {
        return passages.containsKey(report.text());
    }

    @Override
    public Reading read(Report report) {
        Passage passage = passages.get(report.text());
        if (passage == null) {
            throw new IllegalArgumentException("nobody annotated report " + report.id());
        }
        int claims = passage.claims().size();
        return new Reading(
                report,
                version(),
                passage.entities(),
                passage.claims(),
                new Reading.Gate(claims, claims, Map.of()),
                List.of());
    }
}
