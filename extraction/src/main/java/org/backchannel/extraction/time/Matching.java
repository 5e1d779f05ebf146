package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches rules against one stretch of tokens. What a rule matches at a token is found once and remembered, and
 * patterns have no loops, so the work at each token is bounded whatever the text.
 */
final class Matching {

    private static final int SLOTS_AT_MOST = 12;

    /** Rules within rules; "a day after a day after a day ..." must not use up the stack. */
    private static final int DEPTH_AT_MOST = 30;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Map<Long, List<Match>> known = new HashMap<>();
    private int depth;

    Matching(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /**
     * A rule's match.
     *
     * @param end the token after its last
     */
    record Match(int end, Object value) {}

    /** A walk along a rule's paths: where it began, what it has gathered and found. */
    private static final class Walk {
        private final int start;
        private final List<Match> found;
        private final @Nullable Object[] values = new Object[SLOTS_AT_MOST];

        Walk(int start, List<Match> found) {
            this.start = start;
            this.found = found;
        }
    }

    /** All that a rule matches from a token on. */
    List<Match> at(int number, int token) {
        Rule rule = grammar.rules().get(number);
        if (depth > DEPTH_AT_MOST || !rule.mayStart(tokens.word(token))) {
            return List.of();
        }
        long key = (long) token << 16 | number;
        List<Match> found = known.get(key);
        if (found == null) {
            found = new ArrayList<>(2);
            depth++;
            walk(rule.path(), token, new Walk(token, found));
            depth--;
            known.put(key, found);
        }
        return found;
    }

    private void walk(Path path, int token, Walk walk) {
        for (Path.Ending ending : path.endings()) {
            finish(ending, token, walk);
        }
        if (token >= tokens.count() || (token > walk.start && tokens.afterBreak(token))) {
            return;
        }
        Path next = path.after(tokens.word(token));
        if (next != null) {
            walk(next, token + 1, walk);
        }
        for (Path.Branch branch : path.branches()) {
            branch(branch, token, walk);
        }
    }

    private void branch(Path.Branch branch, int token, Walk walk) {
        switch (branch.step()) {
            case Step.Word word -> {
                if (tokens.word(token) == word.number() && (!word.glued() || tokens.glued(token))) {
                    walk(branch.next(), token + 1, walk);
                }
            }
            case Step.Member member -> {
                if ((tokens.mask(token) >>> member.bit() & 1) != 0 && (!member.glued() || tokens.glued(token))) {
                    walk.values[member.slot()] = value(member, token);
                    walk(branch.next(), token + 1, walk);
                }
            }
            case Step.Rule rule -> {
                for (Match inner : at(rule.number(), token)) {
                    walk.values[rule.slot()] = inner.value();
                    walk(branch.next(), inner.end(), walk);
                }
            }
            case Step.Gap gap -> {
                for (int last = token; last < token + gap.most() && isPlainWord(last); last++) {
                    walk(branch.next(), last + 1, walk);
                }
            }
        }
    }

    private @Nullable Object value(Step.Member member, int token) {
        int word = tokens.word(token);
        return word < 0 ? (Object) tokens.value(token) : grammar.vocabulary().value(word, member.bit());
    }

    private boolean isPlainWord(int token) {
        return token < tokens.count() && (tokens.mask(token) & Digits.LOW.mask()) != 0 && !tokens.afterBreak(token);
    }

    private void finish(Path.Ending ending, int token, Walk walk) {
        if (!admits(ending.left(), walk.start - 1, tokens.afterBreak(walk.start))
                || !admits(ending.right(), token, token < tokens.count() && tokens.afterBreak(token))) {
            return;
        }
        Object value = ending.meaning().value(walk.values);
        if (value != null) {
            walk.found.add(new Match(token, value));
        }
    }

    private boolean admits(@Nullable Guard guard, int token, boolean broken) {
        return guard == null || guard.admits(tokens, token, broken || token < 0 || token >= tokens.count());
    }
}
