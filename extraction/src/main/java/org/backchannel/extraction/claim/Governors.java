package org.backchannel.extraction.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** Words that say what becomes of what stands under them, from {@code governors.tsv}. */
final class Governors {

    private final Map<String, Governor> governors = new HashMap<>();

    /** What a governor does, through which places. */
    record Governor(String lemma, Effect effect, Set<String> via) {}

    /** What becomes of what is governed. */
    enum Effect {
        PLANNED,
        CONSIDERED,
        HYPOTHETICAL,
        REQUESTED,
        DENIED,
        NEGATIVE,
        REPORTED,
        /** Nothing of its own: what is above decides. */
        INHERIT
    }

    Governors() {
        for (Row row : Table.read(Governors.class, "governors.tsv").rows()) {
            Governor governor = new Governor(
                    row.text("lemma"),
                    row.word("effect", Effect.class),
                    new HashSet<>(List.of(row.text("via").split(" "))));
            governors.put(row.text("kind") + " " + row.text("lemma"), governor);
        }
    }

    /** The governor that an auxiliary, or the word that opens a clause, is. */
    Optional<Governor> word(String kind, Token token) {
        return Optional.ofNullable(governors.get(kind + " " + token.text().toLowerCase(Locale.ROOT)));
    }

    /** What the head of a token does to it, by the relation between the two. */
    Optional<Governor> over(Sentence sentence, Token below, Token above) {
        Governor governor = governors.get(kind(above) + " " + Trees.lemma(above));
        if (governor == null) {
            return Optional.empty();
        }
        String via = via(sentence, below, above);
        boolean infinitive = via.equals("comp")
                && governor.via().contains("infinitive")
                && Trees.marker(sentence, below).equals("to");
        boolean active =
                via.equals("obj") && governor.via().contains("active-obj") && !sentence.is(below, "nsubj:pass");
        return infinitive || active || governor.via().contains(via) ? Optional.of(governor) : Optional.empty();
    }

    private static String kind(Token token) {
        if (token.isVerb()) {
            return "VERB";
        }
        return token.isNoun() ? "NOUN" : "ADJECTIVE";
    }

    private static String via(Sentence sentence, Token below, Token above) {
        String relation = sentence.relation(below);
        return switch (relation) {
            case "ccomp", "xcomp", "csubj" -> "comp";
            case "acl" -> "comp";
            case "dep" -> above.isVerb() && below.isVerb() && below.index() - above.index() <= 2 ? "comp" : "";
            case "advcl" -> Trees.marker(sentence, below).equals("to") ? "comp" : "";
            case "obj", "nsubj:pass" -> "obj";
            case "nsubj" -> above.isVerb() ? "subj" : "comp";
            case "obl", "nmod" -> Trees.preposition(sentence, below);
            default ->
                relation.startsWith("obl") || relation.startsWith("nmod") ? Trees.preposition(sentence, below) : "";
        };
    }

    /** The adjective at a noun that governs it: "a planned visit". */
    Optional<Governor> modifier(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod")
                .map(token -> governors.get("ADJECTIVE " + token.text().toLowerCase(Locale.ROOT)))
                .filter(governor -> governor != null && governor.via().contains("mod"))
                .map(governor -> governor)
                .findFirst();
    }
}
