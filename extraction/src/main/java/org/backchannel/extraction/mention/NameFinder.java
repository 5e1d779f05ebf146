package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Country;
import org.backchannel.extraction.lexicon.Gender;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Match;
import org.backchannel.extraction.lexicon.Organisation;
import org.backchannel.extraction.lexicon.OrganisationNoun;
import org.backchannel.extraction.lexicon.Place;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds proper names and says what they name, from the statistical name finder, the lexicon and the words around,
 * which are right in this order of strength: lexicon for countries and organisations, head nouns and legal forms,
 * titles before a name, the name finder, given names.
 */
final class NameFinder {

    private static final Set<Sense.Kind> NAMES = Set.of(
            Sense.Kind.COUNTRY,
            Sense.Kind.DEMONYM,
            Sense.Kind.METONYM,
            Sense.Kind.PLACE,
            Sense.Kind.PLACE_ADJECTIVE,
            Sense.Kind.ORGANISATION);

    private final Lexicon lexicon;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A stretch of tokens, its last included, that may be a name. */
    private record Run(
            int first, int last, String label, @Nullable Match match) {}

    List<Reference> find(String text, Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<Reference> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Run> run = runAt(sentence, words, at);
            if (run.isPresent()) {
                names.add(name(text, sentence, words, run.get()));
                at = run.get().last() + 1;
            } else {
                at++;
            }
        }
        return names;
    }

    private Optional<Run> runAt(Sentence sentence, List<String> words, int at) {
        Optional<Match> match = lexicon.phrases().longest(words, at).filter(NameFinder::isName);
        Token token = sentence.token(at);
        if (isTitle(sentence, words, at)) {
            return Optional.empty();
        }
        boolean starts = !token.name().equals("O") || isNameWord(token);
        if (!starts) {
            return match.filter(one -> isCapitalised(token)).map(one -> new Run(at, one.to() - 1, "O", one));
        }
        int last = endOfRun(sentence, at);
        if (match.isPresent() && (match.get().to() - 1 >= last || standsAlone(sentence, match.get(), last))) {
            return Optional.of(new Run(at, match.get().to() - 1, token.name(), match.get()));
        }
        if (isTitleOnly(sentence, words, at, last)) {
            return Optional.empty();
        }
        return Optional.of(new Run(
                at,
                last,
                label(sentence, at, last),
                match.filter(m -> m.to() - 1 == last).orElse(null)));
    }

    /** A title before a name is no part of it, though the name finder may think so. */
    private boolean isTitle(Sentence sentence, List<String> words, int at) {
        Optional<Match> match = lexicon.phrases().longest(words, at).filter(one -> one.is(Sense.Kind.TITLE));
        if (match.isEmpty() || isName(match.get())) {
            return false;
        }
        boolean several = match.get().to() - at > 1;
        return several || sentence.token(at).name().equals("O");
    }

    private static boolean isName(Match match) {
        return match.senses().stream().anyMatch(sense -> NAMES.contains(sense.kind()));
    }

    private static boolean isCapitalised(Token token) {
        return token.isCapitalised();
    }

    /** A demonym or country before another name: "Russian | President", "U.S. | Treasury" but "Russian Railways". */
    private boolean standsAlone(Sentence sentence, Match match, int last) {
        boolean adjective = match.is(Sense.Kind.DEMONYM) || match.is(Sense.Kind.PLACE_ADJECTIVE);
        boolean country = match.is(Sense.Kind.COUNTRY);
        Token next = sentence.token(match.to());
        if (!sentence.token(match.from()).name().equals(next.name())
                && !next.name().equals("O")) {
            return true;
        }
        if (lexicon.title(next.text().toLowerCase(Locale.ROOT)).isPresent()) {
            return true;
        }
        return (adjective || country)
                && !endsAsOrganisation(sentence, match.from(), last)
                && !next.name().equals("ORGANIZATION");
    }

    private boolean endsAsOrganisation(Sentence sentence, int first, int last) {
        String word = sentence.token(last).text();
        return last > first
                && (lexicon.organisationNoun(word.toLowerCase(Locale.ROOT)).isPresent()
                        || lexicon.organisationForm(word));
    }

    private boolean isNameWord(Token token) {
        if (!token.isProperNoun() || !Character.isUpperCase(token.text().codePointAt(0))) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        return !CalendarWords.contains(lower) && lexicon.title(lower).isEmpty();
    }

    /** Goes on over name words, hyphens within a word, and "of" or "and" within an organisation's name. */
    private int endOfRun(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size()) {
            Token next = sentence.token(last + 1);
            Token current = sentence.token(last);
            boolean glued = next.start() == current.end() && !next.tag().equals("POS");
            if (glued
                    && isJoint(next)
                    && last + 2 < sentence.size()
                    && sentence.token(last + 2).start() == next.end()) {
                last += 2;
            } else if (continues(sentence, first, current, next)) {
                last++;
            } else if (joinsOrganisation(sentence, first, last)) {
                last += 2;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("-")
                || token.text().equals("\u2011")
                || token.text().equals("/");
    }

    private boolean continues(Sentence sentence, int first, Token current, Token next) {
        if (!next.name().equals("O")) {
            return next.name().equals(current.name())
                    || current.name().equals("O") && sentence.token(first).index() != current.index()
                    || current.name().equals("O") && isNameWord(current)
                    || isNameWord(next)
                            && !current.name().equals("LOCATION")
                            && !current.name().equals("PERSON");
        }
        return isNameWord(next) || lexicon.organisationForm(next.text()) && next.isCapitalised();
    }

    /** "Ministry of Defence", "Bank of Seiyun", "Department of the Treasury". */
    private boolean joinsOrganisation(Sentence sentence, int first, int last) {
        if (last + 2 >= sentence.size()) {
            return false;
        }
        String link = sentence.token(last + 1).text();
        Token after = sentence.token(last + 2);
        boolean label = sentence.token(last + 1).name().equals("ORGANIZATION");
        boolean of = link.equals("of") || link.equals("for") || link.equals("&");
        return (label
                        || of
                                && lexicon.organisationNoun(
                                                sentence.token(last).text().toLowerCase(Locale.ROOT))
                                        .isPresent())
                && after.isProperNoun()
                && after.isCapitalised()
                && !sentence.token(first).name().equals("PERSON");
    }

    private boolean isTitleOnly(Sentence sentence, List<String> words, int first, int last) {
        String phrase = String.join(" ", words.subList(first, last + 1)).toLowerCase(Locale.ROOT);
        return sentence.token(first).name().equals("O") && lexicon.title(phrase).isPresent();
    }

    private static String label(Sentence sentence, int first, int last) {
        int[] votes = new int[3];
        List<String> labels = List.of("PERSON", "ORGANIZATION", "LOCATION");
        for (int i = first; i <= last; i++) {
            int label = labels.indexOf(sentence.token(i).name());
            if (label >= 0) {
                votes[label]++;
            }
        }
        int best = -1;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > 0 && (best < 0 || votes[i] > votes[best])) {
                best = i;
            }
        }
        return best < 0 ? "O" : labels.get(best);
    }

    private Reference name(String text, Sentence sentence, List<String> words, Run run) {
        Token head = headOf(sentence, run.first(), run.last());
        Optional<Sense> sense = Optional.ofNullable(run.match()).flatMap(match -> sense(match, run));
        Category category = sense.map(NameFinder::category).orElseGet(() -> category(sentence, words, run));
        Reference name = new Reference(
                text, sentence, run.first(), run.last(), head, Mention.Kind.NAME, category, sense.orElse(null));
        if (category == Category.PERSON) {
            name.gender(gender(words.get(run.first())));
        }
        return name;
    }

    private static Optional<Sense> sense(Match match, Run run) {
        return match.senses().stream()
                .filter(sense -> NAMES.contains(sense.kind()))
                .filter(sense -> !run.label().equals("PERSON") || isUnambiguous(sense))
                .findFirst();
    }

    private static boolean isUnambiguous(Sense sense) {
        return sense.kind() == Sense.Kind.COUNTRY || sense.kind() == Sense.Kind.DEMONYM;
    }

    private static Category category(Sense sense) {
        return switch (sense.entry()) {
            case Country country -> sense.kind() == Sense.Kind.METONYM ? Category.PLACE : Category.COUNTRY;
            case Place place -> Category.PLACE;
            case Organisation organisation -> Category.ofSchema(organisation.schema());
            default -> Category.UNKNOWN;
        };
    }

    private Category category(Sentence sentence, List<String> words, Run run) {
        Optional<Category> byNoun = byHeadNoun(words, run);
        if (byNoun.isPresent()) {
            return byNoun.get();
        }
        if (run.first() > 0 && isTitleBefore(words, run.first()) && !run.label().equals("ORGANIZATION")) {
            return Category.PERSON;
        }
        return switch (run.label()) {
            case "PERSON" -> Category.PERSON;
            case "LOCATION" -> Category.PLACE;
            case "ORGANIZATION" -> isGivenAndFamily(words, run) ? Category.PERSON : Category.ORGANISATION;
            default -> unlabelled(sentence, words, run);
        };
    }

    private Optional<Category> byHeadNoun(List<String> words, Run run) {
        for (int i = run.last(); i >= run.first(); i--) {
            if (lexicon.organisationForm(words.get(i)) && run.last() > run.first() && i > run.first()) {
                return Optional.of(Category.COMPANY);
            }
        }
        int of = words.subList(run.first(), run.last() + 1).indexOf("of");
        String noun = words.get(of > 0 ? run.first() + of - 1 : run.last()).toLowerCase(Locale.ROOT);
        return run.last() == run.first()
                ? Optional.empty()
                : lexicon.organisationNoun(noun).map(OrganisationNoun::schema).map(Category::ofSchema);
    }

    private boolean isTitleBefore(List<String> words, int first) {
        String before = words.get(first - 1).toLowerCase(Locale.ROOT);
        return lexicon.title(before).filter(title -> title.beforeName()).isPresent();
    }

    private boolean isGivenAndFamily(List<String> words, Run run) {
        return run.last() == run.first() + 1
                && lexicon.givenName(words.get(run.first())).isPresent()
                && lexicon.organisationNoun(words.get(run.last()).toLowerCase(Locale.ROOT))
                        .isEmpty()
                && lexicon.organisation(String.join(" ", words.subList(run.first(), run.last() + 1)))
                        .isEmpty();
    }

    private Category unlabelled(Sentence sentence, List<String> words, Run run) {
        if (run.last() > run.first()
                && lexicon.givenName(words.get(run.first())).isPresent()) {
            return Category.PERSON;
        }
        Token head = headOf(sentence, run.first(), run.last());
        boolean located = sentence.children(head, "case")
                .anyMatch(word -> Set.of("in", "at", "near").contains(word.text()));
        return located ? Category.PLACE : Category.UNKNOWN;
    }

    private @Nullable Gender gender(String given) {
        return lexicon.givenName(given).orElse(null);
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
