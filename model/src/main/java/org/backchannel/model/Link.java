package org.backchannel.model;

/**
 * Why a mention stands for something said elsewhere: the span that names it and the rule that tied the two.
 *
 * @param rule name of the rule, such as {@code pronoun}, {@code surname}, {@code document-noun}
 */
public record Link(int start, int end, String text, String rule) {

    public static Link to(Span span, String rule) {
        return new Link(span.start(), span.end(), span.text(), rule);
    }

    public Span span() {
        return new Span(start, end, text);
    }
}
