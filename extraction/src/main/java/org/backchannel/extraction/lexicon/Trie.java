package org.backchannel.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms by their atoms. */
final class Trie {

    private final Map<String, Trie> next = new HashMap<>(2);
    private final List<Sense> senses = new ArrayList<>(1);

    /** Adds a form; a second sense of the same kind is not added. */
    void add(String form, Sense sense) {
        Trie node = this;
        for (String atom : Atoms.of(form)) {
            node = node.next.computeIfAbsent(atom, absent -> new Trie());
        }
        if (node.senses.stream().noneMatch(known -> known.kind() == sense.kind())) {
            node.senses.add(sense);
        }
    }

    /** The node that these atoms lead to, if any. */
    @Nullable
    Trie after(List<String> atoms) {
        Trie node = this;
        for (String atom : atoms) {
            node = node.next.get(atom);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** What the form that ends here may stand for. */
    List<Sense> senses() {
        return senses;
    }
}
