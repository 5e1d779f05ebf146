package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Match;
import org.backchannel.extraction.lexicon.NameWords;
import org.backchannel.extraction.lexicon.Organisation;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where names begin and end in one sentence. A name goes on over capitalised words, hyphens, particles ("bin") and,
 * inside an organisation's, over "of the" and "and"; it stops before a title, a possessive and another sort of name.
 */
final class NameRuns {

    static final Set<Sense.Kind> NAMES = Set.of(
            Sense.Kind.COUNTRY,
            Sense.Kind.DEMONYM,
            Sense.Kind.METONYM,
            Sense.Kind.PLACE,
            Sense.Kind.PLACE_ADJECTIVE,
            Sense.Kind.ORGANISATION);

    private static final String NONE = "O";
    private static final String PERSON = "PERSON";
    private static final String ORGANISATION = "ORGANIZATION";

    private final Lexicon lexicon;
    private final NameWords nameWords;
    private final Sentence sentence;
    private final List<String> words;

    NameRuns(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.nameWords = lexicon.nameWords();
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(Token::text).toList();
    }

    /** A stretch of tokens, its last included, that may be a name. */
    record Run(int first, int last, @Nullable Match match) {
        int size() {
            return last - first + 1;
        }
    }

    List<Run> all() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int afterTitle = afterTitle(at);
            if (afterTitle > at) {
                at = afterTitle;
                continue;
            }
            Optional<Run> run = runAt(at);
            run.filter(this::isName).ifPresent(runs::add);
            at = run.map(one -> one.last() + 1).orElse(at + 1);
        }
        return runs;
    }

    /** Where a title ends that begins here and is no part of a name. */
    private int afterTitle(int at) {
        Optional<Match> match = lexicon.phrases().longest(words, at).filter(one -> one.is(Sense.Kind.TITLE));
        if (match.isEmpty() || isNamed(match.get())) {
            return isModifierOfTitle(at) ? at + 1 : at;
        }
        boolean several = match.get().to() - at > 1;
        boolean office = match.get().to() < words.size() - 1
                && sentence.token(match.get().to()).tag().equals("POS")
                && isOrganisationWord(words.get(match.get().to() + 1));
        boolean free = several || !label(at).equals(ORGANISATION);
        return free && !office ? match.get().to() : at;
    }

    private boolean isModifierOfTitle(int at) {
        return at + 1 < words.size()
                && lexicon.titleModifier(lower(at)).isPresent()
                && lexicon.phrases()
                        .longest(words, at + 1)
                        .filter(one -> one.is(Sense.Kind.TITLE))
                        .isPresent();
    }

    private static boolean isNamed(Match match) {
        return match.senses().stream().anyMatch(sense -> NAMES.contains(sense.kind()));
    }

    private Optional<Run> runAt(int at) {
        Optional<Match> match = lexicon.phrases()
                .longest(words, at)
                .filter(NameRuns::isNamed)
                .filter(one -> sentence.token(at).isCapitalised()
                        || Character.isDigit(words.get(at).charAt(0)));
        if (!begins(at)) {
            return match.map(one -> new Run(at, one.to() - 1, one));
        }
        int last = end(at);
        if (match.isPresent() && (match.get().to() - 1 >= last || standsAlone(match.get(), last))) {
            return Optional.of(new Run(at, match.get().to() - 1, match.get()));
        }
        return Optional.of(new Run(at, last, null));
    }

    private boolean begins(int at) {
        return isNameWord(at)
                || !label(at).equals(NONE) && sentence.token(at).isCapitalised() && !nameWords.isPlain(lower(at))
                || isParticle(at) && at + 1 < words.size() && beginsAfterParticle(at);
    }

    private boolean beginsAfterParticle(int at) {
        int next = isHyphen(at + 1) ? at + 2 : at + 1;
        return next < words.size()
                && sentence.token(next).isCapitalised()
                && (next == at + 2 && sentence.token(next).isProperNoun()
                        || label(next).equals(PERSON) && label(at).equals(PERSON));
    }

    /** A plural or common noun that only stands in capitals is left to the descriptions; events and laws are no names. */
    private boolean isName(Run run) {
        String last = lower(run.last());
        if (run.match() != null) {
            return true;
        }
        boolean common = run.size() == 1
                && (label(run.first()).equals(NONE) || run.first() == 0)
                && (lexicon.peopleNoun(last).isPresent()
                        || lexicon.titleOfSeveral(last).isPresent()
                        || lexicon.organisationNoun(last).isPresent()
                        || lexicon.placeNoun(last).isPresent());
        return !common && !nameWords.isThing(last) && !nameWords.isPlain(last);
    }

    private boolean isNameWord(int at) {
        Token token = sentence.token(at);
        return token.isProperNoun()
                && token.isCapitalised()
                && !nameWords.isPlain(lower(at))
                && lexicon.title(lower(at)).isEmpty();
    }

    private int end(int first) {
        int last = first;
        int next = next(first, last);
        while (next > last) {
            last = next;
            next = next(first, last);
        }
        return last;
    }

    /** The last token after one more step, or the same where the name ends. */
    private int next(int first, int last) {
        if (last + 1 >= words.size()) {
            return last;
        }
        if (isHyphen(last + 1)) {
            return afterHyphen(last);
        }
        if (sentence.token(last + 1).tag().equals("POS")) {
            return isGenericPossessor(last) ? last + 2 : last;
        }
        if (continues(first, last)) {
            return last + 1;
        }
        int afterParticles = afterParticles(last);
        return afterParticles > last ? afterParticles : afterLink(first, last);
    }

    private boolean isHyphen(int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        Token token = sentence.token(at);
        boolean glued = token.start() == sentence.token(at - 1).end()
                && token.end() == sentence.token(at + 1).start();
        return glued && Set.of("-", "\u2011", "/").contains(token.text());
    }

    private int afterHyphen(int last) {
        boolean capital = sentence.token(last + 2).isCapitalised();
        boolean places = isGeographic(last) && isGeographic(last + 2);
        if (capital && !places) {
            return last + 2;
        }
        int afterParticles = afterParticles(last + 1);
        return afterParticles > last + 1 ? afterParticles : last;
    }

    private boolean isGeographic(int at) {
        String word = words.get(at);
        return lexicon.country(word).isPresent() || lexicon.demonym(word).isPresent();
    }

    /** "Women's League", "People's Party". */
    private boolean isGenericPossessor(int at) {
        return at + 2 < words.size()
                && label(at).equals(ORGANISATION)
                && label(at + 2).equals(ORGANISATION)
                && sentence.token(at + 2).isCapitalised()
                && lexicon.peopleNoun(lower(at)).isPresent();
    }

    /** "Mohammed | bin | Salman", "Haider | al | - | Abadi". */
    private int afterParticles(int last) {
        int at = last + 1;
        while (at < words.size() && (isParticle(at) || at > last + 1 && isHyphen(at))) {
            at++;
        }
        boolean name = at > last + 1
                && at < words.size()
                && sentence.token(at).isCapitalised()
                && sentence.token(at).isProperNoun()
                && (label(at).equals(PERSON) || label(last).equals(PERSON) || isHyphen(at - 1));
        return name ? at : last;
    }

    private boolean isParticle(int at) {
        return nameWords.isParticle(words.get(at));
    }

    private boolean continues(int first, int last) {
        String current = label(last);
        String next = label(last + 1);
        boolean word = isNameWord(last + 1);
        if (next.equals(NONE)) {
            return word
                    || lexicon.organisationForm(words.get(last + 1))
                            && sentence.token(last + 1).isCapitalised();
        }
        if (!sentence.token(last + 1).isCapitalised()) {
            return false;
        }
        if (next.equals(current)) {
            return word || lexicon.title(lower(last + 1)).isEmpty() || next.equals(ORGANISATION);
        }
        return current.equals(NONE) && (first != last || isNameWord(last))
                || word && current.equals(ORGANISATION)
                || word && next.equals(ORGANISATION);
    }

    /** "Ministry | of | Defence", "Department | of the | Treasury", "Bank for Trade | and | Development". */
    private int afterLink(int first, int last) {
        String link = words.get(last + 1);
        int after = last + 2 < words.size() && words.get(last + 2).equals("the") ? last + 3 : last + 2;
        if (after >= words.size()
                || !sentence.token(after).isCapitalised()
                || !sentence.token(after).isProperNoun()
                || label(first).equals(PERSON)) {
            return last;
        }
        boolean joins = switch (link) {
            case "of", "for", "on", "against" ->
                label(last + 1).equals(ORGANISATION) && !endsAsCompany(first, last)
                        || isBody(first, last) && !link.equals("against");
            case "and" -> after == last + 2 && joinsNouns(first, last, after);
            case "&" -> after == last + 2 && label(last).equals(label(after));
            default -> false;
        };
        return joins ? after : last;
    }

    private boolean joinsNouns(int first, int last, int after) {
        List<String> run = words.subList(first, last + 1);
        boolean linked = run.contains("of") || run.contains("for") || run.contains("on");
        boolean list = label(after).equals(PERSON) || isKnown(after) || isKnown(last);
        return linked
                && !list
                && label(last).equals(label(after))
                && !label(last).equals("LOCATION");
    }

    private boolean isKnown(int at) {
        return lexicon.phrases().longest(words, at).filter(NameRuns::isNamed).isPresent();
    }

    /** A ministry, bank, university: what "of" goes on with. A company has its place behind "of". */
    private boolean isBody(int first, int last) {
        return lexicon.organisationNoun(lower(last))
                        .filter(noun -> first == last || noun.kind() != Organisation.Kind.COMPANY)
                        .isPresent()
                && !lexicon.organisationForm(words.get(last));
    }

    private boolean endsAsCompany(int first, int last) {
        return last > first && (lexicon.organisationForm(words.get(last)) || nameWords.isCompanyTail(lower(last)));
    }

    /** A country or demonym before another name: "Russian | President", "U.S. | Congressman" but "Russian Railways". */
    private boolean standsAlone(Match match, int last) {
        int next = match.to();
        if (match.is(Sense.Kind.ORGANISATION)) {
            return !label(next).equals(ORGANISATION) || afterTitle(next) > next;
        }
        if (afterTitle(next) > next) {
            return true;
        }
        boolean organisation =
                endsAsOrganisation(next, last) || isKnown(next) && label(next).equals(ORGANISATION);
        boolean together =
                label(match.from()).equals(ORGANISATION) && label(next).equals(ORGANISATION);
        boolean place = match.is(Sense.Kind.PLACE) && label(match.from()).equals(label(next));
        return !organisation && !together && !place;
    }

    private boolean endsAsOrganisation(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isOrganisationWord(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrganisationWord(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (lexicon.organisationNoun(word.toLowerCase(Locale.ROOT)).isPresent()
                        || lexicon.organisationForm(word));
    }

    private String label(int at) {
        return sentence.token(at).name();
    }

    private String lower(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
