package org.backchannel.extraction.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.extraction.parse.Token;

/**
 * The grammatical places around a trigger and the tokens that fill them, in order of the text: {@code subj, obj, iobj,
 * comp} (a clause), {@code poss, mod} (a modifier before a noun), {@code host} (subject of the clause a noun stands in),
 * {@code head} (the noun an adjective stands at) and one for each preposition. Voice and light verbs are already undone.
 */
public final class Slots {

    private final Map<String, List<Token>> fillers = new LinkedHashMap<>();

    void add(String slot, Token filler) {
        List<Token> tokens = fillers.computeIfAbsent(slot, unused -> new ArrayList<>(2));
        if (!tokens.contains(filler)) {
            tokens.add(filler);
        }
    }

    void addAll(String slot, List<Token> tokens) {
        tokens.forEach(token -> add(slot, token));
    }

    void addAbsent(Slots other) {
        other.fillers.forEach((slot, tokens) -> {
            if (!has(slot)) {
                addAll(slot, tokens);
            }
        });
    }

    void remove(String slot) {
        fillers.remove(slot);
    }

    void removeFiller(Token filler) {
        fillers.values().forEach(tokens -> tokens.remove(filler));
    }

    /** What fills a slot, empty if nothing does. */
    public List<Token> get(String slot) {
        return fillers.getOrDefault(slot, List.of());
    }

    /** Whether anything fills the slot. */
    public boolean has(String slot) {
        return !get(slot).isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        fillers.forEach((slot, tokens) -> out.append(slot)
                .append('=')
                .append(tokens.stream().map(Token::text).toList())
                .append(' '));
        return out.toString().trim();
    }
}
