package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;

/**
 * Ties references to referents, sentence by sentence: names to names, descriptions to the names beside them or to the
 * one last so described, pronouns by gender, number, place in the sentence and nearness.
 */
final class Resolver {

    /** How many referents back a name or description may reach; few reports have a tenth of it. */
    private static final int REACH = 2000;

    private final List<Referent> referents = new ArrayList<>();
    private final NameMatching matching;
    private final Descriptions descriptions;
    private final Pronouns pronouns = new Pronouns();

    Resolver(Lexicon lexicon) {
        matching = new NameMatching(lexicon);
        descriptions = new Descriptions();
    }

    List<Referent> referents() {
        return List.copyOf(referents);
    }

    void resolve(Sentence sentence, List<Reference> found) {
        for (Reference reference : found) {
            if (reference.kind() == Mention.Kind.NAME) {
                name(reference);
            }
        }
        for (Reference reference : found) {
            switch (reference.kind()) {
                case ROLE, GROUP -> description(sentence, reference, found);
                case PRONOUN -> pronouns.antecedent(sentence, reference).ifPresent(link -> link(reference, link));
                case NAME -> {}
            }
            pronouns.saw(sentence, reference);
        }
        pronouns.endOfSentence();
    }

    /** An earlier reference and the rule that leads to it. */
    record Antecedent(Reference reference, String rule) {
        Referent referent() {
            return reference.referent().orElseThrow();
        }
    }

    private List<Referent> near() {
        return referents.subList(Math.max(0, referents.size() - REACH), referents.size());
    }

    private void name(Reference reference) {
        Optional<Antecedent> earlier = matching.find(reference, near());
        if (earlier.isPresent()) {
            link(reference, earlier.get());
        } else {
            create(reference);
        }
    }

    private void description(Sentence sentence, Reference reference, List<Reference> found) {
        Optional<Antecedent> antecedent = Appositions.beside(sentence, reference, found)
                .or(() -> descriptions.lastSoDescribed(sentence, reference, near()));
        if (antecedent.isPresent()) {
            link(reference, antecedent.get());
        } else {
            create(reference);
        }
        reference.referent().ifPresent(referent -> descriptions.nouns(reference).forEach(referent::describedAs));
    }

    private static void link(Reference reference, Antecedent antecedent) {
        Referent referent = antecedent.referent();
        boolean same = antecedent.rule().equals("same-name");
        reference.refersTo(
                referent, same ? null : Link.to(antecedent.reference().span(), antecedent.rule()));
        referent.add(reference);
    }

    private void create(Reference reference) {
        Referent referent = new Referent(reference.category());
        reference.refersTo(referent, null);
        referent.add(reference);
        referents.add(referent);
    }
}
