package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a rule: how it goes on from here, by word or by another step, and what ends here. Patterns that begin
 * alike share their beginning, so a token is compared once and not once for every pattern.
 */
final class Path {

    private final Map<Integer, Path> words = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    /** A step other than a plain word. */
    record Branch(Step step, Path next) {}

    /** What a pattern says that ends here, and what must stand beside it. */
    record Ending(@Nullable Guard left, @Nullable Guard right, Sequence.Expression meaning) {}

    static Path of(List<Sequence> sequences) {
        Path root = new Path();
        for (Sequence sequence : sequences) {
            Path path = root;
            for (Step step : sequence.steps()) {
                path = path.next(step);
            }
            path.endings.add(new Ending(sequence.left(), sequence.right(), sequence.meaning()));
        }
        return root;
    }

    private Path next(Step step) {
        if (step instanceof Step.Word word && !word.glued()) {
            return words.computeIfAbsent(word.number(), number -> new Path());
        }
        for (Branch branch : branches) {
            if (branch.step.equals(step)) {
                return branch.next;
            }
        }
        branches.add(new Branch(step, new Path()));
        return branches.getLast().next;
    }

    @Nullable
    Path after(int word) {
        return words.isEmpty() ? null : words.get(word);
    }

    List<Branch> branches() {
        return branches;
    }

    List<Ending> endings() {
        return endings;
    }
}
