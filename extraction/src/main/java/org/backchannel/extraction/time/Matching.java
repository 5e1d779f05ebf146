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

    private final Grammar grammar;
    private final Tokens tokens;
    private final Map<Long, List<Match>> known = new HashMap<>();

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

    /** All that a rule matches from a token on. */
    List<Match> at(int rule, int token) {
        List<Sequence> sequences = grammar.rules().get(rule).at(tokens, token);
        if (sequences.isEmpty()) {
            return List.of();
        }
        long key = (long) token << 16 | rule;
        List<Match> found = known.get(key);
        if (found == null) {
            found = new ArrayList<>(2);
            for (Sequence sequence : sequences) {
                match(sequence, token, found);
            }
            known.put(key, found);
        }
        return found;
    }

    private void match(Sequence sequence, int token, List<Match> found) {
        Guard left = sequence.left();
        if (left == null || left.admits(tokens, token - 1, token == 0 || tokens.afterBreak(token))) {
            step(sequence, 0, token, new Object[sequence.slots()], found);
        }
    }

    private void step(Sequence sequence, int index, int token, @Nullable Object[] values, List<Match> found) {
        if (index == sequence.steps().size()) {
            finish(sequence, token, values, found);
            return;
        }
        if (token >= tokens.count() || (index > 0 && tokens.afterBreak(token))) {
            return;
        }
        switch (sequence.steps().get(index)) {
            case Step.Word word -> {
                if (tokens.word(token) == word.number() && (!word.glued() || tokens.glued(token))) {
                    step(sequence, index + 1, token + 1, values, found);
                }
            }
            case Step.Member member -> {
                if ((tokens.mask(token) >>> member.bit() & 1) != 0 && (!member.glued() || tokens.glued(token))) {
                    values[member.slot()] = value(member, token);
                    step(sequence, index + 1, token + 1, values, found);
                }
            }
            case Step.Rule rule -> {
                for (Match inner : at(rule.number(), token)) {
                    values[rule.slot()] = inner.value();
                    step(sequence, index + 1, inner.end(), values, found);
                }
            }
            case Step.Gap gap -> {
                for (int next = token; next < token + gap.most() && isPlainWord(next); next++) {
                    step(sequence, index + 1, next + 1, values, found);
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

    private void finish(Sequence sequence, int token, @Nullable Object[] values, List<Match> found) {
        Guard right = sequence.right();
        boolean edge = token >= tokens.count() || tokens.afterBreak(token);
        if (right != null && !right.admits(tokens, token, edge)) {
            return;
        }
        Object value = sequence.meaning().value(values);
        if (value != null) {
            found.add(new Match(token, value));
        }
    }
}
