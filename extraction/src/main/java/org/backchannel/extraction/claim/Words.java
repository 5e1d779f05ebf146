package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** Fixed phrases of a table, found in sentences in any case, the longest first. */
final class Words {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private record Phrase(List<String> words, Row row) {}

    /** A phrase that stands from one token to another, both included. */
    record Found(Row row, Token first, Token last) {}

    Words(String file, String column) {
        for (Row row : Table.read(Words.class, file).rows()) {
            List<String> words = List.of(row.text(column).split(" "));
            byFirst.computeIfAbsent(words.getFirst(), unused -> new ArrayList<>())
                    .add(new Phrase(words, row));
        }
        byFirst.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(lower(sentence.token(i)), List.of())) {
                if (matches(sentence, i, phrase)) {
                    int last = i + phrase.words().size() - 1;
                    found.add(new Found(phrase.row(), sentence.token(i), sentence.token(last)));
                    i = last;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean matches(Sentence sentence, int from, Phrase phrase) {
        if (from + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!lower(sentence.token(from + i)).equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
