package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Organisation;
import org.backchannel.extraction.lexicon.Place;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;

/** Finds proper names and says what they name, as far as one sentence tells. */
final class NameFinder {

    private final Lexicon lexicon;
    private final PlaceSense placeSense;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.placeSense = new PlaceSense(lexicon);
    }

    List<Reference> find(String text, Sentence sentence) {
        List<Reference> names = new ArrayList<>();
        for (NameRuns.Run run : new NameRuns(lexicon, sentence).all()) {
            names.add(name(text, sentence, run));
        }
        return names;
    }

    private Reference name(String text, Sentence sentence, NameRuns.Run run) {
        NameTyping typing = new NameTyping(lexicon, sentence, run);
        Token head = headOf(sentence, run.first(), run.last());
        Optional<Sense> sense = sense(sentence, run, typing.label());
        Optional<Category> sure = sense.map(NameFinder::category).or(typing::sure);
        Category category = sure.orElseGet(typing::likely);
        Reference name = new Reference(
                text, sentence, run.first(), run.last(), head, Mention.Kind.NAME, category, sense.orElse(null));
        name.guessed(sure.isEmpty());
        if (category == Category.PERSON) {
            name.gender(lexicon.givenName(sentence.token(run.first()).text()).orElse(null));
        }
        if (name.isDemonym()) {
            name.incidental(!placeSense.isOfOffice(sentence, name));
        } else if (name.country().isPresent()) {
            name.category(placeSense.isPlace(sentence, name) ? Category.PLACE : Category.COUNTRY);
            name.incidental(placeSense.isOfEvent(sentence, name));
        }
        return name;
    }

    private static Optional<Sense> sense(Sentence sentence, NameRuns.Run run, String label) {
        if (run.match() == null) {
            return Optional.empty();
        }
        String form = String.join(
                " ",
                sentence.between(run.first(), run.last()).stream()
                        .map(Token::text)
                        .toList());
        return run.match().senses().stream()
                .filter(sense -> NameRuns.NAMES.contains(sense.kind()))
                .filter(sense -> isMeant(sense, form, label))
                .findFirst();
    }

    /** What is a common word's or a person's name too needs the name finder's word for it. */
    private static boolean isMeant(Sense sense, String form, String label) {
        return switch (sense.entry()) {
            case Place place -> label.equals("LOCATION") || !place.ambiguous() && !label.equals("PERSON");
            case Organisation organisation ->
                label.equals("ORGANIZATION") || !organisation.isAmbiguous(form) && !label.equals("PERSON");
            default -> true;
        };
    }

    private static Category category(Sense sense) {
        return switch (sense.entry()) {
            case Organisation organisation -> Category.ofSchema(organisation.schema());
            case Place place -> Category.PLACE;
            default -> Category.COUNTRY;
        };
    }

    /** The token of a stretch that hangs on something outside it. */
    static Token headOf(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(sentence.token(i));
            if (head < first || head > last) {
                return sentence.token(i);
            }
        }
        return sentence.token(last);
    }
}
