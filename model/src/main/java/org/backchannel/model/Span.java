package org.backchannel.model;

/**
 * A stretch of a report's stored text.
 *
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param text what stands there
 */
public record Span(int start, int end, String text) {

    public Span {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("span " + start + "-" + end + " does not hold \"" + text + "\"");
        }
    }

    /** The span of {@code text} between two offsets. */
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
