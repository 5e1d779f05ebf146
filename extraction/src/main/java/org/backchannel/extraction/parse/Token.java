package org.backchannel.extraction.parse;

import org.backchannel.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param start first UTF-16 code unit in the report's text
 * @param end code unit after the last
 * @param text as it stands
 * @param lemma dictionary form, lower case except for names
 * @param tag part of speech, Penn Treebank
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 */
public record Token(int index, int start, int end, String text, String lemma, String tag, String name) {

    public Span span() {
        return new Span(start, end, text);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** Whether it is an adjective made of a verb ("frozen", "sanctioned"); its lemma is then the verb's. */
    public boolean isParticiple() {
        return isAdjective() && !lemma.equalsIgnoreCase(text) && (text.endsWith("ed") || text.endsWith("n"));
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
