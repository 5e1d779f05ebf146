package org.backchannel.extraction.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The same form as other keyboards write it. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final String WHOLE = "łŁøØđĐıħĦ";

    private static final String BASE = "lLoOdDihH";

    private Spelling() {}

    /** With straight apostrophes. */
    static String straight(String form) {
        return form.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BB', '\'');
    }

    /** Without accents. */
    static String plain(String form) {
        if (form.chars().allMatch(c -> c < 128)) {
            return form;
        }
        String apart =
                MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
        return apart.chars()
                .map(Spelling::base)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int base(int letter) {
        int whole = WHOLE.indexOf(letter);
        return whole < 0 ? letter : BASE.charAt(whole);
    }
}
