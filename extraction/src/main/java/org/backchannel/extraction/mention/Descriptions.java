package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Organisation;
import org.backchannel.extraction.lexicon.OrganisationNoun;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Mention;

/** Whom a definite description means: the one last so described, or the only one it can describe. */
final class Descriptions {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** The nouns under which a reference describes its referent. */
    List<String> nouns(Reference reference) {
        List<String> nouns = new ArrayList<>();
        nouns.add(Trees.lemma(reference.head()));
        return nouns;
    }

    Optional<Resolver.Antecedent> lastSoDescribed(Sentence sentence, Reference reference, List<Referent> referents) {
        String full = reference.form().folded();
        for (int i = referents.size() - 1; i >= 0; i--) {
            for (Reference earlier : referents.get(i).distinct()) {
                if (earlier.kind() == reference.kind() && sameDescription(full, earlier)) {
                    return Optional.of(new Resolver.Antecedent(earlier, "same-description"));
                }
            }
        }
        if (!isDefinite(sentence, reference) || isSpecific(sentence, reference)) {
            return Optional.empty();
        }
        return lastFitting(reference, referents);
    }

    private static boolean sameDescription(String full, Reference earlier) {
        String other = earlier.form().folded();
        return full.indexOf(' ') > 0 && bare(full).equals(bare(other));
    }

    private static String bare(String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? "" : phrase.substring(0, space);
        return DEFINITE.contains(first) || first.equals("a") || first.equals("an")
                ? phrase.substring(space + 1)
                : phrase;
    }

    private static boolean isDefinite(Sentence sentence, Reference reference) {
        return DEFINITE.contains(sentence.token(reference.first()).text().toLowerCase(Locale.ROOT));
    }

    /** "the head of the fund", "the bank's chairman", "the Swiss bank" describe by more than their noun. */
    private static boolean isSpecific(Sentence sentence, Reference reference) {
        return sentence.children(reference.head()).stream()
                .anyMatch(child -> sentence.is(child, "nmod")
                        || sentence.is(child, "compound")
                        || sentence.is(child, "amod")
                        || sentence.is(child, "acl")
                        || sentence.is(child, "appos"));
    }

    private Optional<Resolver.Antecedent> lastFitting(Reference reference, List<Referent> referents) {
        String noun = Trees.lemma(reference.head());
        Optional<Reference> best = Optional.empty();
        for (Referent referent : referents) {
            if (!referent.isNamed() && !referent.isDescribedAs(noun) || !fits(reference, referent, noun)) {
                continue;
            }
            Reference last = referent.references().getLast();
            if (best.isEmpty() || last.span().start() > best.get().span().start()) {
                best = Optional.of(last);
            }
        }
        return best.map(last -> new Resolver.Antecedent(named(last), "role-noun"));
    }

    private static Reference named(Reference last) {
        Referent referent = last.referent().orElseThrow();
        return last.kind() == Mention.Kind.NAME ? last : referent.best();
    }

    private boolean fits(Reference reference, Referent referent, String noun) {
        if (reference.kind() == Mention.Kind.GROUP) {
            return referent.category() == Category.GROUP && referent.isDescribedAs(noun);
        }
        if (referent.isDescribedAs(noun)) {
            return true;
        }
        return reference
                .sense()
                .map(Sense::entry)
                .filter(OrganisationNoun.class::isInstance)
                .map(OrganisationNoun.class::cast)
                .filter(entry -> isOfKind(referent, entry, noun))
                .isPresent();
    }

    private boolean isOfKind(Referent referent, OrganisationNoun noun, String lemma) {
        return referent.distinct().stream().anyMatch(reference -> {
            if (reference.kind() != Mention.Kind.NAME) {
                return false;
            }
            String name = reference.form().folded();
            if (name.endsWith(" " + lemma) || name.startsWith(lemma + " ")) {
                return true;
            }
            boolean known = reference
                    .sense()
                    .map(Sense::entry)
                    .filter(Organisation.class::isInstance)
                    .map(Organisation.class::cast)
                    .filter(entry -> entry.kind() == noun.kind())
                    .isPresent();
            boolean company = reference.sense().isEmpty()
                    && noun.kind() == Organisation.Kind.COMPANY
                    && (reference.category() == Category.COMPANY || reference.category() == Category.UNKNOWN);
            return known || company;
        });
    }
}
