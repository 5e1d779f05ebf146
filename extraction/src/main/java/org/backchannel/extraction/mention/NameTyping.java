package org.backchannel.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.OrganisationNoun;
import org.backchannel.extraction.lexicon.PlaceNoun;
import org.backchannel.extraction.lexicon.Title;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** What a name names that the lexicon does not know: by its own words, by the title before it, else by the name finder. */
final class NameTyping {

    private static final List<String> LABELS = List.of("PERSON", "ORGANIZATION", "LOCATION");
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final NameRuns.Run run;
    private final List<String> words;

    NameTyping(Lexicon lexicon, Sentence sentence, NameRuns.Run run) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.run = run;
        this.words = sentence.between(run.first(), run.last()).stream()
                .map(Token::text)
                .toList();
    }

    /** The name finder's label that most of the tokens bear, {@code O} if none bears one. */
    String label() {
        String best = "O";
        long most = 0;
        for (String label : LABELS) {
            long votes = sentence.between(run.first(), run.last()).stream()
                    .filter(token -> token.name().equals(label))
                    .count();
            if (votes > most) {
                best = label;
                most = votes;
            }
        }
        return best;
    }

    /** What its own words or the title before it leave no doubt of. */
    Optional<Category> sure() {
        return byNoun().or(this::byTitle).or(this::byGivenName);
    }

    private Optional<Category> byNoun() {
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (words.stream().skip(1).anyMatch(lexicon::organisationForm) || isFormFirst()) {
            return Optional.of(Category.COMPANY);
        }
        int of = words.indexOf("of") > 0 ? words.indexOf("of") : words.indexOf("for");
        String noun = (of > 0 ? words.get(of - 1) : words.getLast()).toLowerCase(Locale.ROOT);
        return lexicon.organisationNoun(noun)
                .map(OrganisationNoun::schema)
                .map(Category::ofSchema)
                .or(() -> lexicon.nameWords().isCompanyTail(noun) ? Optional.of(Category.COMPANY) : Optional.empty())
                .or(() -> lexicon.placeNoun(noun)
                        .filter(unused -> !label().equals("PERSON"))
                        .map((PlaceNoun place) -> Category.PLACE));
    }

    private boolean isFormFirst() {
        return lexicon.legalForm(words.getFirst()).filter(form -> form.before()).isPresent();
    }

    private Optional<Category> byTitle() {
        if (run.first() == 0 || label().equals("ORGANIZATION")) {
            return Optional.empty();
        }
        String before = sentence.token(run.first() - 1).text().toLowerCase(Locale.ROOT);
        return lexicon.title(before)
                .filter(Title::beforeName)
                .filter(title -> lexicon.organisationNoun(before).isEmpty())
                .map(title -> Category.PERSON);
    }

    private Optional<Category> byGivenName() {
        boolean given = words.size() > 1
                && words.size() < 5
                && lexicon.givenName(words.getFirst()).isPresent()
                && !label().equals("LOCATION");
        return given ? Optional.of(Category.PERSON) : Optional.empty();
    }

    /** The best guess where nothing is sure. */
    Category likely() {
        return switch (label()) {
            case "PERSON" -> Category.PERSON;
            case "LOCATION" -> Category.PLACE;
            case "ORGANIZATION" -> Category.ORGANISATION;
            default -> isLocated() ? Category.PLACE : Category.UNKNOWN;
        };
    }

    private boolean isLocated() {
        Token head = NameFinder.headOf(sentence, run.first(), run.last());
        return sentence.children(head, "case").anyMatch(word -> LOCATIVE.contains(word.text()));
    }
}
