package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the patterns of the data files into sequences of numbered words, classes and rules. */
final class GrammarCompiler {

    private final Vocabulary vocabulary;
    private final Map<String, Integer> ruleNumbers = new LinkedHashMap<>();
    private final List<List<Sequence>> rules = new ArrayList<>();

    private GrammarCompiler(Vocabulary vocabulary, List<PatternSource> patterns) {
        this.vocabulary = vocabulary;
        for (PatternSource pattern : patterns) {
            ruleNumbers.computeIfAbsent(pattern.rule(), name -> {
                rules.add(new ArrayList<>());
                return rules.size() - 1;
            });
        }
    }

    static Grammar compile(Vocabulary vocabulary, List<PatternSource> patterns) {
        GrammarCompiler compiler = new GrammarCompiler(vocabulary, patterns);
        patterns.forEach(compiler::add);
        return compiler.grammar();
    }

    private Grammar grammar() {
        List<Rule> compiled = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            compiled.add(Rule.of(rules.get(rule), new Starts(rules).ofRule(rule), vocabulary));
        }
        List<Grammar.Top> tops = tops();
        BitSet starters = new BitSet();
        tops.forEach(top -> starters.or(compiled.get(top.rule()).words()));
        return new Grammar(vocabulary, new Tokenizer(vocabulary), List.copyOf(compiled), starters, tops);
    }

    private List<Grammar.Top> tops() {
        List<Grammar.Top> tops = new ArrayList<>();
        for (Grammar.Section section : Grammar.Section.values()) {
            Integer rule = ruleNumbers.get(section.name().toLowerCase(Locale.ROOT));
            if (rule != null) {
                tops.add(new Grammar.Top(rule, section));
            }
        }
        return tops;
    }

    private void add(PatternSource pattern) {
        try {
            List<List<Atom>> ways = Notation.ways(pattern.notation());
            Set<String> names = new HashSet<>();
            ways.forEach(way -> way.forEach(atom -> name(atom, names)));
            List<Sequence> sequences = rules.get(number(pattern.rule()));
            ways.forEach(way -> sequences.add(sequence(way, pattern.meaning(), names)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(pattern.place() + ": " + e.getMessage(), e);
        }
    }

    private static void name(Atom atom, Set<String> names) {
        if (atom instanceof Atom.Member member) {
            names.add(member.name());
        }
        if (atom instanceof Atom.Reference reference) {
            names.add(reference.name());
        }
    }

    private int number(String rule) {
        Integer number = ruleNumbers.get(rule);
        if (number == null) {
            throw new IllegalArgumentException("no rule is called " + rule);
        }
        return number;
    }

    private Sequence sequence(List<Atom> way, String meaning, Set<String> names) {
        Map<String, Integer> slots = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Guard left = null;
        Guard right = null;
        for (Atom atom : way) {
            if (!(atom instanceof Atom.Beside beside)) {
                steps.add(step(atom, slots));
            } else if (steps.isEmpty()) {
                left = guard(beside);
            } else {
                right = guard(beside);
            }
        }
        Sequence.Expression expression = Expressions.read(meaning, slots, names);
        return new Sequence(left, List.copyOf(steps), right, expression);
    }

    private Step step(Atom atom, Map<String, Integer> slots) {
        return switch (atom) {
            case Atom.Literal literal -> new Step.Word(vocabulary.number(literal.word()), literal.glued());
            case Atom.Member member ->
                new Step.Member(vocabulary.bit(member.className()), slot(member.name(), slots), member.glued());
            case Atom.Reference reference -> new Step.Rule(number(reference.rule()), slot(reference.name(), slots));
            case Atom.Words words -> new Step.Gap(words.most());
            case Atom.Beside beside -> throw new IllegalArgumentException("a neighbour is no step");
        };
    }

    /** Slots are given in order, so that patterns that begin alike keep their values alike. */
    private static int slot(String name, Map<String, Integer> slots) {
        if (slots.containsKey(name)) {
            throw new IllegalArgumentException("two things are called " + name);
        }
        slots.put(name, slots.size());
        return slots.size() - 1;
    }

    private @Nullable Guard guard(Atom.Beside beside) {
        Set<Integer> words = new HashSet<>();
        long mask = 0;
        for (String word : beside.words()) {
            if (word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0))) {
                mask |= 1L << vocabulary.bit(word);
            } else if (!word.equals("^")) {
                words.add(vocabulary.number(word));
            }
        }
        return new Guard(
                beside.negated(), Set.copyOf(words), mask, beside.words().contains("^"));
    }
}
