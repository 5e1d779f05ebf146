package org.backchannel.model;

/**
 * The passage that says so.
 *
 * @param report id of the report
 * @param quote equal to the stored text from {@code start} to {@code end}, always
 */
public record Evidence(String report, int start, int end, String quote) {

    public Span span() {
        return new Span(start, end, quote);
    }
}
