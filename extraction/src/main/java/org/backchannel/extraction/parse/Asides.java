package org.backchannel.extraction.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Lexicon;

/**
 * Finds what stands between commas beside a name and "according to" phrases, so that they can be parsed by themselves:
 * "X, a special envoy of Y, travelled", "X, who was appointed in 2019, denied", "According to the weekly, X".
 */
final class Asides {

    private static final int REACH = 26;
    private static final int NONE = -1;
    private static final Set<String> OPENERS = Set.of("DT", "PRP$", "JJ", "NN", "NNS", "CD", "RB", "NNP");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

    private Asides() {}

    /**
     * Tokens to be parsed by themselves.
     *
     * @param first first token, the comma before it included
     * @param last last token, the comma after it included
     * @param anchor the token its root hangs on, -1 for the root of the sentence
     * @param relation how it hangs there
     */
    record Aside(int first, int last, int anchor, String relation) {}

    /**
     * The asides of a sentence, none within another.
     *
     * @param unit for each token the one that stands for it, -1 where it is taken out
     */
    static List<Aside> in(List<Token> tokens, int[] unit) {
        List<Aside> asides = new ArrayList<>();
        Optional<Aside> quote = quotation(tokens);
        if (quote.isPresent()) {
            return List.of(quote.get());
        }
        source(tokens).ifPresent(asides::add);
        int at = asides.isEmpty() ? 1 : Math.max(1, asides.getFirst().last() + 1);
        while (at < tokens.size()) {
            Optional<Aside> aside = tokens.get(at).text().equals(",") ? beside(tokens, unit, at) : Optional.empty();
            aside.ifPresent(asides::add);
            at = aside.map(Aside::last).orElse(at) + 1;
        }
        return asides;
    }

    /** "According to the newspaper, ..." at the start, "..., according to the newspaper." at the end. */
    private static Optional<Aside> source(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!lower(tokens, i).equals("according") || !lower(tokens, i + 1).equals("to")) {
                continue;
            }
            int end = i + 2;
            while (end < tokens.size() && !isEnd(tokens.get(end)) && end - i < 16) {
                end++;
            }
            boolean opens =
                    i == 0 && end < tokens.size() && tokens.get(end).text().equals(",");
            boolean closes = i > 0
                    && tokens.get(i - 1).text().equals(",")
                    && end == tokens.size() - 1
                    && tokens.subList(i, end).stream().noneMatch(Asides::isFinite);
            if (opens || closes) {
                return Optional.of(new Aside(opens ? i : i - 1, opens ? end : end - 1, NONE, "obl"));
            }
        }
        return Optional.empty();
    }

    /** "\"We will go,\" said the minister.": what is quoted hangs on the verb behind it. */
    private static Optional<Aside> quotation(List<Token> tokens) {
        if (!tokens.getFirst().tag().equals("``")) {
            return Optional.empty();
        }
        for (int i = 3; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("''")) {
                for (int j = i + 1; j < Math.min(tokens.size(), i + 12); j++) {
                    if (isFinite(tokens.get(j))) {
                        return Optional.of(new Aside(0, i, j, "ccomp"));
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(Token token) {
        return token.text().equals(",") || token.tag().equals(".");
    }

    private static Optional<Aside> beside(List<Token> tokens, int[] unit, int comma) {
        int anchor = comma - 1;
        while (anchor >= 0 && unit[anchor] == NONE) {
            anchor--;
        }
        if (anchor < 0 || unit[anchor] != anchor || comma + 2 >= tokens.size()) {
            return Optional.empty();
        }
        Token before = tokens.get(anchor);
        if (RELATIVES.contains(lower(tokens, comma + 1)) && before.isNoun()) {
            return relative(tokens, comma, anchor);
        }
        return before.isProperNoun() ? apposition(tokens, comma, anchor) : Optional.empty();
    }

    /** Up to the comma that the main clause's verb, or a further noun, follows. */
    private static Optional<Aside> relative(List<Token> tokens, int comma, int anchor) {
        boolean mainVerbBefore = tokens.subList(0, comma).stream().anyMatch(Asides::isFinite);
        for (int i = comma + 3; i + 1 < tokens.size() && i - comma <= REACH; i++) {
            if (!tokens.get(i).text().equals(",")) {
                continue;
            }
            boolean verb = isFinite(tokens.get(i + 1));
            boolean noun =
                    tokens.get(i + 1).tag().equals("CC") && i + 2 < tokens.size() && !isFinite(tokens.get(i + 2));
            if (mainVerbBefore ? noun : verb) {
                return Optional.of(new Aside(comma, i, anchor, "acl:relcl"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Aside> apposition(List<Token> tokens, int comma, int anchor) {
        if (!OPENERS.contains(tokens.get(comma + 1).tag())) {
            return Optional.empty();
        }
        for (int i = comma + 2; i + 1 < tokens.size() && i - comma <= REACH / 2; i++) {
            if (isFinite(tokens.get(i)) || tokens.get(i).tag().equals("CC")) {
                return Optional.empty();
            }
            if (tokens.get(i).text().equals(",")) {
                boolean described = describes(tokens.subList(comma + 1, i));
                boolean goesOn = !tokens.get(i + 1).tag().equals("CC") || isVerbSoon(tokens, i + 2);
                return described && goesOn ? Optional.of(new Aside(comma, i, anchor, "appos")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a common noun among the words says what somebody is. */
    private static boolean describes(List<Token> words) {
        return words.stream()
                .filter(token -> token.tag().equals("NN") || token.tag().equals("NNS"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(noun -> Lexicon.shipped().title(noun).isPresent()
                        || Lexicon.shipped().organisationNoun(noun).isPresent());
    }

    private static boolean isVerbSoon(List<Token> tokens, int at) {
        return at < tokens.size() && isFinite(tokens.get(at));
    }

    private static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
