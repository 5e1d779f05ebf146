package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what each rule may begin with, through the rules it begins with. */
final class Starts {

    private final List<List<Sequence>> rules;
    private final List<Integer> open = new ArrayList<>();

    Starts(List<List<Sequence>> rules) {
        this.rules = rules;
    }

    /** What a sequence or rule may begin with: words by number, and classes. */
    record Start(BitSet words, long mask) {}

    private Start start(Sequence sequence) {
        return switch (sequence.steps().getFirst()) {
            case Step.Word word -> {
                BitSet words = new BitSet();
                words.set(word.number());
                yield new Start(words, 0);
            }
            case Step.Member member -> new Start(new BitSet(), 1L << member.bit());
            case Step.Rule rule -> ofRule(rule.number());
            case Step.Gap gap -> throw new IllegalArgumentException("a pattern may not begin with a gap");
        };
    }

    Start ofRule(int rule) {
        if (open.contains(rule)) {
            throw new IllegalArgumentException("rule " + rule + " begins with itself");
        }
        open.add(rule);
        BitSet words = new BitSet();
        long mask = 0;
        for (Sequence sequence : rules.get(rule)) {
            Start start = start(sequence);
            words.or(start.words());
            mask |= start.mask();
        }
        open.removeLast();
        return new Start(words, mask);
    }
}
