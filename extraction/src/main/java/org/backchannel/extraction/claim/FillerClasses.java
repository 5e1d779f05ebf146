package org.backchannel.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.NounClasses;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Organisation;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.mention.Category;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;

/** Whether what fills a slot is of the class that a frame asks for. */
final class FillerClasses {

    private static final Set<String> ABSTRACT_ENDINGS =
            Set.of("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "ship", "age", "ure");
    private static final Set<String> SEVERAL = Set.of("we", "they", "both", "two", "three");
    private static final Set<String> PERSON_ENDINGS = Set.of("er", "or", "ist", "man", "men", "woman", "ian");
    private static final Set<String> THINGS = Set.of(
            "asset",
            "waiver",
            "sanction",
            "list",
            "document",
            "deal",
            "territory",
            "tariff",
            "weapon",
            "aid",
            "money",
            "event",
            "position",
            "accusation",
            "plan",
            "time",
            "nobody");

    private final NounClasses nouns;
    private final References references;

    FillerClasses(NounClasses nouns, References references) {
        this.nouns = nouns;
        this.references = references;
    }

    boolean is(Sentence sentence, Token head, String filler) {
        return switch (filler) {
            case "" -> true;
            case "party" -> isParty(sentence, head);
            case "person" -> isPerson(sentence, head);
            case "place" -> isPlace(sentence, head);
            case "speaker" -> isSpeaker(sentence, head);
            case "medium" -> isMedium(sentence, head);
            case "clause" -> head.isVerb();
            case "infinitive" -> Trees.marker(sentence, head).equals("to");
            case "question" -> isQuestion(sentence, head);
            case "several" -> isSeveral(sentence, head);
            default -> nouns.contains(filler, Trees.lemma(head));
        };
    }

    private static boolean isQuestion(Sentence sentence, Token clause) {
        String marker = Trees.marker(sentence, clause);
        return marker.equals("whether")
                || marker.equals("if")
                || sentence.children(clause).stream()
                        .anyMatch(child -> child.tag().startsWith("W") && child.index() < clause.index());
    }

    /** Whether more than one is meant: "the companies", "both sides", "they". */
    private static boolean isSeveral(Sentence sentence, Token head) {
        return head.tag().equals("NNS")
                || sentence.has(head, "conj")
                || SEVERAL.contains(head.text().toLowerCase(Locale.ROOT));
    }

    /** Whether the filler of an unconditioned party role may be a party: anything but a plain thing or abstraction. */
    boolean mayBeParty(Sentence sentence, Token head) {
        if (isParty(sentence, head)) {
            return true;
        }
        String lemma = Trees.lemma(head);
        return isNominal(sentence, head)
                && !isThing(lemma)
                && ABSTRACT_ENDINGS.stream().noneMatch(lemma::endsWith);
    }

    /** A noun, or an adjective used as one: "the general", "a rival". */
    private static boolean isNominal(Sentence sentence, Token head) {
        return head.isNoun() || head.isAdjective() && sentence.has(head, "det");
    }

    private boolean isThing(String lemma) {
        return THINGS.stream().anyMatch(thing -> nouns.contains(thing, lemma));
    }

    private boolean isParty(Sentence sentence, Token head) {
        Optional<Reference> reference = references.at(sentence, head);
        if (reference.isPresent()) {
            return reference.get().category().isParty() || isGovernmentSeat(reference.get());
        }
        if (head.isPronoun()) {
            return true;
        }
        String lemma = Trees.lemma(head);
        if (isNominal(sentence, head) && (nouns.contains("people", lemma) || isPartyNoun(head, lemma))) {
            return true;
        }
        return isNominal(sentence, head) && PERSON_ENDINGS.stream().anyMatch(lemma::endsWith) && !isThing(lemma);
    }

    /** "bank", "clan", "brokers": nouns for people and organisations, also where nobody particular is meant. */
    private static boolean isPartyNoun(Token head, String lemma) {
        Lexicon lexicon = Lexicon.shipped();
        return lexicon.title(lemma).isPresent()
                || lexicon.organisationNoun(lemma).isPresent()
                || lexicon.peopleNoun(head.text().toLowerCase(Locale.ROOT)).isPresent();
    }

    /** A capital or seat may stand for its government. */
    static boolean isGovernmentSeat(Reference reference) {
        return reference
                .sense()
                .filter(sense -> sense.kind() == Sense.Kind.METONYM)
                .isPresent();
    }

    private boolean isPerson(Sentence sentence, Token head) {
        Optional<Reference> reference = references.at(sentence, head);
        if (reference.isEmpty()) {
            return isParty(sentence, head);
        }
        Category category = reference
                .get()
                .referent()
                .map(referent -> referent.category())
                .orElse(reference.get().category());
        boolean people = category == Category.GROUP || category == Category.PERSON || category == Category.UNKNOWN;
        boolean described = reference.get().kind() != Mention.Kind.NAME && category.isOrganisation();
        return described || people && !isGovernmentSeat(reference.get());
    }

    private boolean isPlace(Sentence sentence, Token head) {
        return references
                .at(sentence, head)
                .filter(reference -> reference.category() == Category.PLACE
                        || reference.category() == Category.COUNTRY && !reference.isDemonym()
                        || isGovernmentSeat(reference))
                .isPresent();
    }

    boolean isMedium(Sentence sentence, Token head) {
        Optional<Reference> reference = references.at(sentence, head);
        boolean media = reference
                .flatMap(Reference::sense)
                .map(Sense::entry)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .filter(organisation -> organisation.kind() == Organisation.Kind.MEDIA)
                .isPresent();
        boolean resolved = reference
                .flatMap(Reference::referent)
                .filter(referent -> referent.references().stream().anyMatch(one -> isMedia(one)))
                .isPresent();
        String lemma = Trees.lemma(head);
        boolean named = reference.filter(one -> one.kind() == Mention.Kind.NAME).isPresent();
        return media || resolved || !named && (nouns.contains("medium", lemma) || nouns.contains("document", lemma));
    }

    private static boolean isMedia(Reference reference) {
        return reference
                .sense()
                .map(Sense::entry)
                .filter(entry ->
                        entry instanceof Organisation organisation && organisation.kind() == Organisation.Kind.MEDIA)
                .isPresent();
    }

    boolean isTerms(Sentence sentence, Token head) {
        String lemma = Trees.lemma(head);
        boolean terms =
                nouns.contains("document", lemma) || nouns.contains("deal", lemma) || nouns.contains("plan", lemma);
        return terms
                && sentence.children(head, "det").anyMatch(word -> word.text().equalsIgnoreCase("the"));
    }

    boolean isDocument(Token head) {
        return nouns.contains("document", Trees.lemma(head));
    }

    /** Somebody unnamed who only passes something on: "two officials". */
    boolean isAnonymous(Sentence sentence, Token head) {
        if (!nouns.contains("anonymous", Trees.lemma(head))) {
            return false;
        }
        return references
                .at(sentence, head)
                .flatMap(Reference::referent)
                .filter(referent -> referent.references().stream().anyMatch(one -> one.kind() == Mention.Kind.NAME))
                .isEmpty();
    }

    private boolean isSpeaker(Sentence sentence, Token head) {
        return !isMedium(sentence, head) && !isAnonymous(sentence, head) && mayBeParty(sentence, head);
    }
}
