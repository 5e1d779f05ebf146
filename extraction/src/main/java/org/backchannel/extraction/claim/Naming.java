package org.backchannel.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.mention.Category;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;

/** The name beside a description: "its master, X", "X, a bookkeeper", "the trader X". */
final class Naming {

    private static final int REACH = 8;

    private final References references;

    Naming(References references) {
        this.references = references;
    }

    /** The name that the phrase of a common noun stands beside, if it stands beside one. */
    Optional<Reference> beside(Sentence sentence, Token noun) {
        if (!noun.isNoun() || noun.isProperNoun() || noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        boolean organisation =
                Lexicon.shipped().organisationNoun(Trees.lemma(noun)).isPresent();
        return inTree(sentence, noun)
                .or(() -> behind(sentence, noun))
                .filter(name -> !organisation || name.category() != Category.PERSON);
    }

    private Optional<Reference> inTree(Sentence sentence, Token noun) {
        Optional<Reference> child = sentence.children(noun, "appos")
                .flatMap(token -> name(sentence, token).stream())
                .findFirst();
        if (child.isPresent()) {
            return child;
        }
        return Trees.head(sentence, noun)
                .filter(head -> sentence.is(noun, "appos"))
                .flatMap(head -> name(sentence, head));
    }

    /** Right behind the noun, or behind a comma and itself closed by a mark. */
    private Optional<Reference> behind(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        if (next < sentence.size() && starts(sentence, next).isPresent() && !sentence.is(noun, "compound")) {
            return starts(sentence, next);
        }
        int comma = next;
        while (comma < sentence.size()
                && comma - noun.index() <= REACH
                && !sentence.token(comma).text().equals(",")) {
            if (sentence.token(comma).isVerb()) {
                return Optional.empty();
            }
            comma++;
        }
        if (comma >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return Optional.empty();
        }
        return starts(sentence, comma + 1).filter(name -> isClosed(sentence, name));
    }

    private static boolean isClosed(Sentence sentence, Reference name) {
        int after = name.last() + 1;
        if (after >= sentence.size()) {
            return true;
        }
        String mark = sentence.token(after).text();
        boolean list =
                after + 1 < sentence.size() && sentence.token(after + 1).tag().equals("CC");
        return (mark.equals(",") && !list) || mark.equals(".") || mark.equals(";");
    }

    private Optional<Reference> starts(Sentence sentence, int index) {
        List<Reference> all = references.in(sentence);
        return all.stream()
                .filter(one -> one.kind() == Mention.Kind.NAME && one.first() == index && isNamed(one))
                .findFirst();
    }

    private Optional<Reference> name(Sentence sentence, Token token) {
        return references.at(sentence, token).filter(one -> one.kind() == Mention.Kind.NAME && isNamed(one));
    }

    private static boolean isNamed(Reference name) {
        return switch (name.category()) {
            case PERSON, COMPANY, ORGANISATION, PUBLIC_BODY, UNKNOWN -> !name.isDemonym();
            case COUNTRY, GROUP, PLACE -> false;
        };
    }
}
