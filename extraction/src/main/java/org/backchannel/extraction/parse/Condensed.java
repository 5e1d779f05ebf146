package org.backchannel.extraction.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Match;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.time.TimeExpression;
import org.backchannel.extraction.time.TimeExpressions;

/**
 * A sentence made short for the parser: each name, with the title before it, is one word; sums of money are one word;
 * dates, ages and brackets are taken out and hung back afterwards, a date on the verb before it. News sentences are
 * long because of these, and the parser errs with length.
 */
final class Condensed {

    private static final Set<String> BEFORE_DATE =
            Set.of("in", "on", "at", "by", "during", "from", "since", "until", "before", "after", "through", "over");
    private static final Set<String> BINDS_DATE = Set.of("of", "for", "than", "the", "a", "an", "this", "that", "to");
    private static final int BRACKET_REACH = 12;
    private static final int NONE = -1;

    private final List<Token> tokens;
    /** For each token the one that stands for it in the short sentence, NONE if it was taken out. */
    private final int[] unit;

    private final String[] words;
    private final String[] tags;
    private final List<int[]> dates = new ArrayList<>();
    private final List<Asides.Aside> asides = new ArrayList<>();
    /** 0 for the main clause, else the number of the aside a token belongs to. */
    private final int[] part;

    Condensed(String text, List<Token> tokens) {
        this.tokens = tokens;
        unit = new int[tokens.size()];
        part = new int[tokens.size()];
        words = new String[tokens.size()];
        tags = new String[tokens.size()];
        for (Token token : tokens) {
            unit[token.index()] = token.index();
            words[token.index()] = token.text();
            tags[token.index()] = token.tag();
        }
        names();
        money();
        brackets();
        ages();
        dates(text);
        asides.addAll(Asides.in(tokens, unit));
        for (int number = 0; number < asides.size(); number++) {
            setAside(asides.get(number), number + 1);
        }
    }

    /** An aside's marks at its ends belong to neither it nor the main clause. */
    private void setAside(Asides.Aside aside, int number) {
        for (int i = aside.first(); i <= aside.last(); i++) {
            part[i] = number;
        }
        for (int end : new int[] {aside.first(), aside.last()}) {
            if (isMark(end)) {
                unit[end] = NONE;
            }
        }
    }

    private boolean isMark(int at) {
        return tokens.get(at).text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The tree over all tokens. */
    TransitionParser.Tree tree(TransitionParser parser) {
        int[] heads = new int[unit.length];
        String[] relations = new String[unit.length];
        int root = parse(parser, 0, heads, relations);
        for (int i = 0; i < asides.size(); i++) {
            Asides.Aside aside = asides.get(i);
            int top = parse(parser, i + 1, heads, relations);
            if (top != NONE) {
                heads[top] = aside.anchor() == NONE ? root : aside.anchor();
                relations[top] = aside.relation();
                if (aside.relation().equals("ccomp")) {
                    speakerBehind(aside.anchor(), heads, relations);
                }
            }
        }
        for (int i = 0; i < unit.length; i++) {
            if (unit[i] != i && unit[i] != NONE) {
                heads[i] = unit[i];
                relations[i] = "compound";
            }
        }
        hangBack(heads, relations);
        return new TransitionParser.Tree(heads, relations);
    }

    /** "said the minister": the speaker behind the verb is its subject. */
    private static void speakerBehind(int verb, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && "nsubj".equals(relations[i])) {
                return;
            }
        }
        for (int i = verb + 1; i < heads.length; i++) {
            if (heads[i] == verb
                    && relations[i] != null
                    && (relations[i].equals("obj") || relations[i].startsWith("obl") || relations[i].equals("dep"))) {
                relations[i] = "nsubj";
                return;
            }
        }
    }

    /** Parses the main clause or an aside by itself; its root, NONE if it has no word left. */
    private int parse(TransitionParser parser, int number, int[] heads, String[] relations) {
        int[] kept = IntStream.range(0, unit.length)
                .filter(i -> unit[i] == i && part[i] == number)
                .toArray();
        if (kept.length == 0) {
            return NONE;
        }
        TransitionParser.Tree small = parser.parse(
                Arrays.stream(kept).mapToObj(i -> words[i]).toList(),
                Arrays.stream(kept).mapToObj(i -> tags[i]).toList());
        int root = NONE;
        for (int i = 0; i < kept.length; i++) {
            int head = small.heads()[i];
            heads[kept[i]] = head < 0 ? NONE : kept[head];
            relations[kept[i]] = small.relations()[i];
            root = head < 0 ? kept[i] : root;
        }
        return root;
    }

    /** Makes tokens first to last one word, the last standing for all. */
    private void join(int first, int last, String word, String tag) {
        for (int i = first; i < last; i++) {
            unit[i] = last;
        }
        words[last] = word;
        tags[last] = tag;
    }

    private void names() {
        int at = 0;
        while (at < tokens.size()) {
            int last = endOfName(at);
            if (last > at) {
                join(at, last, tokens.get(last).text(), "NNP");
            }
            at = last + 1;
        }
    }

    private int endOfName(int first) {
        int start = afterTitle(first);
        if (start >= tokens.size() || !isName(start)) {
            return first;
        }
        int last = start;
        while (last + 1 < tokens.size() && (follows(last) || hyphenated(last))) {
            last += hyphenated(last) ? 2 : 1;
        }
        return last;
    }

    /** Where the name begins that a capitalised title stands before; the same place if none does. */
    private int afterTitle(int first) {
        if (!tokens.get(first).isCapitalised()) {
            return first;
        }
        List<String> forms = tokens.stream().map(Token::text).toList();
        int end = Lexicon.shipped()
                .phrases()
                .longest(forms, first)
                .filter(match -> match.is(Sense.Kind.TITLE))
                .map(Match::to)
                .orElse(first);
        boolean named =
                end > first && end < tokens.size() && tokens.get(end).name().equals("PERSON");
        return named ? end : first;
    }

    private boolean isName(int at) {
        Token token = tokens.get(at);
        boolean named = !token.name().equals("O") && !token.tag().equals("DT");
        return (named || token.isCapitalised() && token.isProperNoun()) && !isCalendar(token);
    }

    private static boolean isCalendar(Token token) {
        return token.name().equals("O") && CALENDAR.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private boolean follows(int last) {
        Token current = tokens.get(last);
        Token next = tokens.get(last + 1);
        boolean sameName = !current.name().equals("O")
                && next.name().equals(current.name())
                && !next.tag().equals("POS")
                && !next.text().equals("'s")
                && !next.tag().equals(",");
        boolean bothUnknown = current.name().equals("O")
                && next.name().equals("O")
                && next.isProperNoun()
                && current.isProperNoun()
                && next.isCapitalised()
                && !isCalendar(next)
                && Lexicon.shipped().title(next.text().toLowerCase(Locale.ROOT)).isEmpty()
                && Lexicon.shipped()
                        .title(current.text().toLowerCase(Locale.ROOT))
                        .isEmpty();
        return sameName || bothUnknown;
    }

    private boolean hyphenated(int last) {
        if (last + 2 >= tokens.size()) {
            return false;
        }
        Token hyphen = tokens.get(last + 1);
        Token next = tokens.get(last + 2);
        return hyphen.tag().equals("HYPH")
                && hyphen.start() == tokens.get(last).end()
                && next.start() == hyphen.end()
                && next.isProperNoun()
                && next.isCapitalised();
    }

    /** "$3.2 billion", "140 billion euros". */
    private void money() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("$")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).tag().equals("CD")) {
                int last = i + 1;
                while (last + 1 < tokens.size() && tokens.get(last + 1).tag().equals("CD")) {
                    last++;
                }
                boolean modifies = last + 1 < tokens.size()
                        && (tokens.get(last + 1).isNoun()
                                || tokens.get(last + 1).isAdjective());
                join(i, last, modifies ? "million" : "dollars", modifies ? "CD" : "NNS");
                i = last;
            }
        }
    }

    private void brackets() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("(")) {
                int close = i;
                while (close < tokens.size()
                        && close - i <= BRACKET_REACH
                        && !tokens.get(close).text().equals(")")) {
                    close++;
                }
                if (close < tokens.size() && tokens.get(close).text().equals(")")) {
                    takeOut(i, close);
                    i = close;
                }
            }
        }
    }

    /** "Stavros Kladis, 51, was". */
    private void ages() {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean age = tokens.get(i).text().equals(",")
                    && tokens.get(i + 1).tag().equals("CD")
                    && tokens.get(i + 1).text().length() == 2
                    && tokens.get(i + 2).text().equals(",")
                    && tokens.get(i - 1).isProperNoun();
            if (age) {
                takeOut(i, i + 2);
            }
        }
    }

    private void takeOut(int first, int last) {
        for (int i = first; i <= last; i++) {
            unit[i] = NONE;
        }
    }

    private void dates(String text) {
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        for (TimeExpression expression : TimeExpressions.english().find(text, start, end)) {
            if (isDate(expression.kind())) {
                date(expression);
            }
        }
    }

    private static boolean isDate(TimeExpression.Kind kind) {
        return switch (kind) {
            case POINT, PERIOD, RELATIVE_TO_EVENT -> true;
            case DURATION, FREQUENCY -> false;
        };
    }

    private void date(TimeExpression expression) {
        int first = NONE;
        int last = NONE;
        for (Token token : tokens) {
            if (token.start() >= expression.span().start()
                    && token.end() <= expression.span().end()) {
                first = first == NONE ? token.index() : first;
                last = token.index();
            }
        }
        if (first == NONE || last - first + 1 >= tokens.size() - 1) {
            return;
        }
        int from = first > 0 && BEFORE_DATE.contains(lower(first - 1)) ? first - 1 : first;
        if (isBound(from, last)) {
            return;
        }
        int to = from == 0
                        && last + 1 < tokens.size()
                        && tokens.get(last + 1).text().equals(",")
                ? last + 1
                : last;
        for (int i = from; i <= to; i++) {
            if (unit[i] != i && unit[i] != NONE && unit[i] > to) {
                return;
            }
        }
        takeOut(from, to);
        dates.add(new int[] {from, to});
    }

    /** A date inside a noun phrase stays: "the May meeting", "Monday's talks", "the events of 2014". */
    private boolean isBound(int first, int last) {
        boolean after = last + 1 < tokens.size()
                && (tokens.get(last + 1).isNoun()
                        || tokens.get(last + 1).isAdjective()
                        || tokens.get(last + 1).tag().equals("POS")
                        || tokens.get(last + 1).tag().equals("HYPH")
                        || tokens.get(last + 1).tag().equals("CD"));
        boolean before = first > 0
                && (BINDS_DATE.contains(lower(first - 1))
                        || tokens.get(first - 1).isAdjective());
        boolean subject =
                last + 1 < tokens.size() && first == 0 && tokens.get(last + 1).isVerb();
        return after || before || subject;
    }

    private String lower(int index) {
        return tokens.get(index).text().toLowerCase(Locale.ROOT);
    }

    private void hangBack(int[] heads, String[] relations) {
        for (int[] date : dates) {
            int verb = verbFor(date[0], date[1], relations);
            int head = date[1];
            while (head > date[0] && tokens.get(head).text().equals(",")) {
                head--;
            }
            for (int i = date[0]; i <= date[1]; i++) {
                heads[i] = head;
                relations[i] = tokens.get(i).tag().equals("IN") && i == date[0] ? "case" : "dep";
            }
            heads[head] = verb;
            relations[head] = "obl";
        }
        for (int i = 0; i < unit.length; i++) {
            if (unit[i] == NONE && relations[i] == null) {
                heads[i] = neighbour(i, relations);
                relations[i] = isMark(i) ? "punct" : "dep";
            }
        }
    }

    /** The nearest verb before a date, else the nearest after it. */
    private int verbFor(int first, int last, String[] relations) {
        for (int i = first - 1; i >= 0; i--) {
            if (isMainVerb(i, relations)) {
                return i;
            }
        }
        for (int i = last + 1; i < unit.length; i++) {
            if (isMainVerb(i, relations)) {
                return i;
            }
        }
        return neighbour(first, relations);
    }

    private boolean isMainVerb(int i, String[] relations) {
        return unit[i] == i
                && tokens.get(i).isVerb()
                && !relations[i].startsWith("aux")
                && !relations[i].equals("amod")
                && !relations[i].equals("case")
                && !relations[i].equals("cop");
    }

    private int neighbour(int at, String[] relations) {
        for (int i = at - 1; i >= 0; i--) {
            if (unit[i] == i && !relations[i].equals("punct")) {
                return i;
            }
        }
        for (int i = at + 1; i < unit.length; i++) {
            if (unit[i] == i) {
                return i;
            }
        }
        return NONE;
    }
}
