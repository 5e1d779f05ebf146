package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what each sequence may begin with, through the rules it begins with. */
final class Starts {

    private final List<List<Sequence>> rules;
    private final List<Integer> open = new ArrayList<>();

    Starts(List<List<Sequence>> rules) {
        this.rules = rules;
    }

    List<List<StartIndex.Start>> all() {
        List<List<StartIndex.Start>> starts = new ArrayList<>();
        for (List<Sequence> sequences : rules) {
            starts.add(sequences.stream().map(this::start).toList());
        }
        return starts;
    }

    private StartIndex.Start start(Sequence sequence) {
        return switch (sequence.steps().getFirst()) {
            case Step.Word word -> {
                BitSet words = new BitSet();
                words.set(word.number());
                yield new StartIndex.Start(words, 0);
            }
            case Step.Member member -> new StartIndex.Start(new BitSet(), 1L << member.bit());
            case Step.Rule rule -> ofRule(rule.number());
            case Step.Gap gap -> throw new IllegalArgumentException("a pattern may not begin with a gap");
        };
    }

    private StartIndex.Start ofRule(int rule) {
        if (open.contains(rule)) {
            throw new IllegalArgumentException("rule " + rule + " begins with itself");
        }
        open.add(rule);
        BitSet words = new BitSet();
        long mask = 0;
        for (Sequence sequence : rules.get(rule)) {
            StartIndex.Start start = start(sequence);
            words.or(start.words());
            mask |= start.mask();
        }
        open.removeLast();
        return new StartIndex.Start(words, mask);
    }
}
