package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Gender;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: subjects before others, the same sentence before the last ones, gender and number agreeing, and
 * never another argument of its own verb. Three sentences back at most.
 */
final class Pronouns {

    private static final int REACH = 3;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");

    private final List<Seen> seen = new ArrayList<>();
    private int sentenceNumber;

    private record Seen(Reference reference, int sentence, boolean subject) {}

    void saw(Sentence sentence, Reference reference) {
        if (reference.referent().isPresent() && !reference.isDemonym()) {
            seen.add(new Seen(reference, sentenceNumber, isSubject(sentence, reference.head())));
        }
    }

    void endOfSentence() {
        sentenceNumber++;
        seen.removeIf(one -> one.sentence < sentenceNumber - REACH);
    }

    private static boolean isSubject(Sentence sentence, Token head) {
        return sentence.is(head, "nsubj");
    }

    Optional<Resolver.Antecedent> antecedent(Sentence sentence, Reference pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (THING.contains(word) && isEmpty(sentence, pronoun.head())) {
            return Optional.empty();
        }
        @Nullable Seen best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen candidate = seen.get(i);
            if (!agrees(word, candidate.reference) || isCoArgument(sentence, pronoun, candidate)) {
                continue;
            }
            int score = score(sentence, pronoun, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        learnGender(word, best.reference);
        return Optional.of(new Resolver.Antecedent(named(best.reference), "pronoun"));
    }

    private static Reference named(Reference reference) {
        return reference.kind() == Mention.Kind.PRONOUN
                ? reference.referent().orElseThrow().best()
                : reference;
    }

    private int score(Sentence sentence, Reference pronoun, Seen candidate) {
        int distance = sentenceNumber - candidate.sentence;
        int score = -10 * distance;
        if (candidate.subject) {
            score += distance == 0 && isPossessive(pronoun) ? 4 : 12;
        }
        if (candidate.reference.kind() == Mention.Kind.PRONOUN && candidate.subject) {
            score += 2;
        }
        if (candidate.reference.sentence() != sentence && candidate.reference.kind() == Mention.Kind.ROLE) {
            score -= 2;
        }
        return score;
    }

    private static boolean isPossessive(Reference pronoun) {
        return pronoun.head().tag().equals("PRP$");
    }

    private static boolean agrees(String pronoun, Reference candidate) {
        Referent referent = candidate.referent().orElseThrow();
        Category category = referent.category();
        if (MALE.contains(pronoun) || FEMALE.contains(pronoun)) {
            Gender wanted = MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
            Gender known = referent.gender().orElse(null);
            return category == Category.PERSON && (known == null || known == Gender.EITHER || known == wanted);
        }
        if (THING.contains(pronoun)) {
            return category.isOrganisation() || category == Category.COUNTRY || category == Category.UNKNOWN;
        }
        return PLURAL.contains(pronoun) && category == Category.GROUP;
    }

    private static void learnGender(String pronoun, Reference reference) {
        if (MALE.contains(pronoun) || FEMALE.contains(pronoun)) {
            reference.referent().orElseThrow().gender(MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE);
        }
    }

    /** "X met him": he is not X. "X met his brother" may be X's. */
    private static boolean isCoArgument(Sentence sentence, Reference pronoun, Seen candidate) {
        Reference other = candidate.reference;
        if (other.sentence() != sentence || isPossessive(pronoun) || sentence.is(pronoun.head(), "nsubj")) {
            return false;
        }
        int verb = sentence.head(pronoun.head());
        return verb >= 0 && verb == sentence.head(other.head());
    }

    /** "It was reported that", "it is unclear". */
    private static boolean isEmpty(Sentence sentence, Token it) {
        if (sentence.is(it, "expl")) {
            return true;
        }
        int head = sentence.head(it);
        if (head < 0 || !sentence.is(it, "nsubj")) {
            return false;
        }
        Token governor = sentence.token(head);
        return (sentence.has(governor, "aux:pass") || governor.isAdjective())
                && sentence.has(governor, "ccomp", "xcomp", "advcl");
    }
}
