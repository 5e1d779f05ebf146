package org.backchannel.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;

/**
 * "Kirill Dmitriev, the head of the fund" and "the head of the fund, Kirill Dmitriev": found by the tree, and by the
 * commas where the tree goes wrong.
 */
final class Appositions {

    private static final Set<String> OPENERS = Set.of("the", "a", "an", "his", "her", "its", "their", "who");

    private Appositions() {}

    static Optional<Resolver.Antecedent> beside(Sentence sentence, Reference description, List<Reference> found) {
        if (description.kind() != Mention.Kind.ROLE) {
            return Optional.empty();
        }
        return found.stream()
                .filter(name -> name.kind() == Mention.Kind.NAME && fits(name, description))
                .filter(name -> !description.span().contains(name.span()))
                .filter(name -> inTree(sentence, description, name)
                        || nameFirst(sentence, description, name)
                        || nameLast(sentence, description, name)
                        || nameBehind(description, name))
                .findFirst()
                .map(name -> new Resolver.Antecedent(name, "apposition"));
    }

    private static boolean fits(Reference name, Reference description) {
        Category one = name.category();
        Category other = description.category();
        if (one == other || one == Category.UNKNOWN) {
            return true;
        }
        return one.isOrganisation() && other.isOrganisation();
    }

    private static boolean inTree(Sentence sentence, Reference description, Reference name) {
        return hangsOn(sentence, description, name)
                || hangsOn(sentence, name, description)
                || copula(sentence, description, name);
    }

    private static boolean hangsOn(Sentence sentence, Reference below, Reference above) {
        return sentence.is(below.head(), "appos") && above.covers(sentence.token(sentence.head(below.head())));
    }

    private static boolean copula(Sentence sentence, Reference description, Reference name) {
        return sentence.has(description.head(), "cop")
                && sentence.children(description.head(), "nsubj").anyMatch(name::covers);
    }

    /** "NAME, the head of X," or "NAME, head of X". */
    private static boolean nameFirst(Sentence sentence, Reference description, Reference name) {
        int comma = name.last() + 1;
        return comma + 1 == description.first()
                && isComma(sentence, comma)
                && (isOpener(sentence.token(description.first()))
                        || description.first() == description.head().index()
                        || !sentence.is(description.head(), "conj"))
                && !isList(sentence, description);
    }

    private static boolean isList(Sentence sentence, Reference description) {
        return description.last() + 1 < sentence.size()
                && sentence.token(description.last() + 1).text().equals("and");
    }

    /** "the head of X, NAME," and "envoy of the president NAME". */
    private static boolean nameLast(Sentence sentence, Reference description, Reference name) {
        int after = description.last() + 1;
        boolean comma = after < sentence.size() && isComma(sentence, after) && name.first() == after + 1;
        int end = name.last() + 1;
        boolean closed = end >= sentence.size()
                || sentence.is(sentence.token(end), "punct")
                || sentence.token(end).isVerb();
        return comma && closed && name.category() == Category.PERSON;
    }

    /** "the state fund NAME", "the agency NAME". */
    private static boolean nameBehind(Reference description, Reference name) {
        return description.head().index() + 1 == name.first()
                && description.last() == description.head().index();
    }

    private static boolean isComma(Sentence sentence, int index) {
        return index < sentence.size()
                && (sentence.token(index).text().equals(",")
                        || sentence.token(index).text().equals("("));
    }

    private static boolean isOpener(Token token) {
        return OPENERS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }
}
