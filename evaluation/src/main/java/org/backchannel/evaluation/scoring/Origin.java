package org.backchannel.evaluation.scoring;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Source;
import org.backchannel.model.Span;

/**
 * The sources that a claim's attribution ends in, by where they stand; none where nobody beyond the outlet is made
 * responsible.
 */
record Origin(List<Source> sources) {

    static Origin of(Claim claim) {
        List<List<Source>> chain = claim.attribution();
        int outlets = !chain.isEmpty() && isOutlet(chain.getFirst()) ? 1 : 0;
        return new Origin(
                chain.size() == outlets
                        ? List.of()
                        : chain.getLast().stream()
                                .filter(source -> source.start() != null)
                                .toList());
    }

    private static boolean isOutlet(List<Source> link) {
        return link.stream().allMatch(source -> source.kind() == Source.Kind.OUTLET);
    }

    /** Whether the two share a source, or neither has any. */
    boolean meets(Origin other) {
        return sources.isEmpty() ? other.sources.isEmpty() : sources.stream().anyMatch(other::has);
    }

    /** Whether each source of one is a source of the other. */
    boolean equalsAll(Origin other) {
        return sources.stream().allMatch(other::has) && other.sources.stream().allMatch(this::has);
    }

    private boolean has(Source wanted) {
        return sources.stream()
                .anyMatch(source -> RoleFit.overlap(span(source), source.link(), span(wanted), wanted.link()));
    }

    private static Span span(Source source) {
        Integer start = source.start();
        Integer end = source.end();
        String text = source.text();
        if (start == null || end == null || text == null) {
            throw new IllegalArgumentException("source \"" + source.name() + "\" has no whole span");
        }
        return new Span(start, end, text);
    }

    @Override
    public String toString() {
        return sources.isEmpty()
                ? "none"
                : String.join(
                        " + ",
                        sources.stream()
                                .map(source -> String.valueOf(source.text()))
                                .toList());
    }
}
