package org.backchannel.extraction.mention;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backchannel.extraction.lexicon.Lexicon;

/**
 * A name or description as it is compared.
 *
 * @param folded in lower case, without accents, with straight apostrophes
 * @param words its words
 * @param bare its words without legal forms and "the"
 */
record NameForm(String folded, List<String> words, List<String> bare) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]+");

    static NameForm of(String text) {
        String folded = fold(text);
        List<String> words = Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        return new NameForm(folded, words, bare(words));
    }

    private static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .strip();
    }

    private static List<String> bare(List<String> words) {
        Lexicon lexicon = Lexicon.shipped();
        return words.stream()
                .filter(word -> !lexicon.organisationForm(word)
                        && !lexicon.organisationForm(word.toUpperCase(Locale.ROOT))
                        && !word.equals("the"))
                .toList();
    }
}
