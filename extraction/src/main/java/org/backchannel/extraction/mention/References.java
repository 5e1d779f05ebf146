package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** All references of a report, linked to their referents. */
public final class References {

    private final Map<Sentence, List<Reference>> bySentence = new IdentityHashMap<>();
    private final List<Referent> referents;

    private References(String text, List<Sentence> sentences, Lexicon lexicon) {
        NameFinder names = new NameFinder(lexicon);
        DescriptionFinder descriptions = new DescriptionFinder(lexicon);
        Resolver resolver = new Resolver(lexicon);
        for (Sentence sentence : sentences) {
            List<Reference> found = new ArrayList<>(names.find(text, sentence));
            found.addAll(descriptions.find(text, sentence, List.copyOf(found)));
            found.sort(Comparator.comparingInt(
                            (Reference reference) -> reference.span().end())
                    .thenComparingInt(reference -> -reference.span().start()));
            bySentence.put(sentence, List.copyOf(found));
            resolver.resolve(sentence, found);
        }
        referents = resolver.referents();
    }

    /** Finds and links the references of a report. */
    public static References of(String text, List<Sentence> sentences, Lexicon lexicon) {
        return new References(text, sentences, lexicon);
    }

    /** Those of a sentence, in order of their ends. */
    public List<Reference> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The reference whose head the token is, or which covers it. */
    public Optional<Reference> at(Sentence sentence, Token token) {
        List<Reference> all = in(sentence);
        return all.stream()
                .filter(reference -> reference.head() == token)
                .findFirst()
                .or(() -> all.stream()
                        .filter(reference ->
                                reference.kind() == org.backchannel.model.Mention.Kind.NAME && reference.covers(token))
                        .findFirst());
    }

    /** Everybody and everything referred to, in order of the first reference. */
    public List<Referent> referents() {
        return referents;
    }
}
