package org.backchannel.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.backchannel.reading.bytes.Table;

/** Which language a text is in, by OpenNLP's model of 103 languages. For one thread at a time. */
public final class Language {

    /** The code of a language that is not known. */
    public static final String UNDETERMINED = "und";

    private static final int FEWEST_LETTERS = 40;
    private static final int SAMPLE = 3000;
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private final LanguageDetectorME detector;

    private Language(LanguageDetectorME detector) {
        this.detector = detector;
    }

    /** Loads the model, which takes a moment and is worth keeping. */
    public static Language load() {
        try (InputStream model = LanguageDetectorME.class.getResourceAsStream("/langdetect-183.bin")) {
            if (model == null) {
                throw new IllegalStateException("the program lacks its language model");
            }
            return new Language(new LanguageDetectorME(new LanguageDetectorModel(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 639-1 code, {@link #UNDETERMINED} for a text that is too short or in a language without one. */
    public String of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        String threeLetters = detector.predictLanguage(sample).getLang();
        return TWO_LETTERS.getOrDefault(threeLetters, UNDETERMINED);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
        }
        Table.rows(Language.class, "languages.tsv").forEach(row -> codes.put(row.get(0), row.get(1)));
        return codes;
    }
}
