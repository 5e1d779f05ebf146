package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Match;
import org.backchannel.extraction.lexicon.OrganisationNoun;
import org.backchannel.extraction.lexicon.PeopleNoun;
import org.backchannel.extraction.lexicon.PlaceNoun;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.lexicon.Title;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;

/**
 * Finds phrases that describe a party or place without naming it ("the head of the fund", "American investors"), gives
 * titles that stand right before a name to that name, and finds pronouns.
 */
final class DescriptionFinder {

    private static final Set<Sense.Kind> NOUNS = Set.of(
            Sense.Kind.TITLE,
            Sense.Kind.TITLE_PLURAL,
            Sense.Kind.PEOPLE_NOUN,
            Sense.Kind.ORGANISATION_NOUN,
            Sense.Kind.ORGANISATION_NOUN_PLURAL,
            Sense.Kind.PLACE_NOUN,
            Sense.Kind.PLACE_NOUN_PLURAL);

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their", "it", "its", "we",
            "our", "us", "i", "my", "me");

    private final Lexicon lexicon;

    DescriptionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Reference> find(String text, Sentence sentence, List<Reference> names) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<Reference> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Match> match = lexicon.phrases()
                    .longest(words, at)
                    .filter(one -> sense(one).isPresent());
            if (match.isEmpty() || isNamed(names, sentence, match.get())) {
                pronoun(text, sentence, at).ifPresent(found::add);
                at++;
                continue;
            }
            description(text, sentence, names, match.get()).ifPresent(found::add);
            at = match.get().to();
        }
        return found;
    }

    private static Optional<Sense> sense(Match match) {
        return match.senses().stream()
                .filter(sense -> NOUNS.contains(sense.kind()))
                .findFirst();
    }

    private static boolean isNamed(List<Reference> names, Sentence sentence, Match match) {
        return names.stream().anyMatch(name -> name.covers(sentence.token(match.to() - 1)));
    }

    private Optional<Reference> description(String text, Sentence sentence, List<Reference> names, Match match) {
        Sense sense = sense(match).orElseThrow();
        Token head = sentence.token(match.to() - 1);
        if (sense.kind() == Sense.Kind.TITLE && attach(names, match, (Title) sense.entry())) {
            return Optional.empty();
        }
        if (!head.isNoun() || isModifier(sentence, head, match)) {
            return Optional.empty();
        }
        List<Token> phrase = Trees.phrase(sentence, head);
        Category category = category(sense);
        boolean plural = isPlural(sense.kind()) || head.tag().equals("NNS");
        Mention.Kind kind = plural ? Mention.Kind.GROUP : Mention.Kind.ROLE;
        Category actual = plural && category.isParty() ? Category.GROUP : category;
        Reference reference = new Reference(
                text,
                sentence,
                Math.min(phrase.getFirst().index(), match.from()),
                phrase.getLast().index(),
                head,
                kind,
                actual,
                sense);
        if (sense.entry() instanceof Title title) {
            reference.gender(title.gender());
        }
        return Optional.of(reference);
    }

    /** A title right before a person's name belongs to it: "President | Vladimir Putin". */
    private static boolean attach(List<Reference> names, Match match, Title title) {
        Optional<Reference> next = names.stream()
                .filter(name -> name.first() == match.to())
                .filter(name -> name.category() == Category.PERSON || name.category() == Category.UNKNOWN)
                .findFirst();
        if (next.isEmpty() || !title.beforeName() && title.kind() == Title.Kind.RELATION) {
            return false;
        }
        next.get().category(Category.PERSON);
        next.get().addTitle(new Reference.Title(match.from(), match.to() - 1, title));
        if (title.gender() != null) {
            next.get().gender(title.gender());
        }
        return true;
    }

    /** A noun that only modifies the next ("bank account") refers to nobody. */
    private static boolean isModifier(Sentence sentence, Token head, Match match) {
        if (!sentence.is(head, "compound")) {
            return false;
        }
        Token governor = sentence.token(sentence.head(head));
        return governor.index() >= match.to();
    }

    private static boolean isPlural(Sense.Kind kind) {
        return kind == Sense.Kind.TITLE_PLURAL
                || kind == Sense.Kind.PEOPLE_NOUN
                || kind == Sense.Kind.ORGANISATION_NOUN_PLURAL;
    }

    private static Category category(Sense sense) {
        return switch (sense.entry()) {
            case Title title -> Category.PERSON;
            case PeopleNoun noun -> Category.ofSchema(noun.schema());
            case OrganisationNoun noun -> Category.ofSchema(noun.schema());
            case PlaceNoun noun -> Category.PLACE;
            default -> Category.UNKNOWN;
        };
    }

    private static Optional<Reference> pronoun(String text, Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))
                || !token.tag().startsWith("PRP")) {
            return Optional.empty();
        }
        return Optional.of(new Reference(text, sentence, at, at, token, Mention.Kind.PRONOUN, Category.UNKNOWN, null));
    }
}
