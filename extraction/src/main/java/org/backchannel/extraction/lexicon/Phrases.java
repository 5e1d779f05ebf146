package org.backchannel.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of the lexicon in running text, the longest first. Names are found as they are written; titles and
 * other nouns in any case. A form begins and ends where a token does; how the tokenizer treats hyphens and full stops
 * inside it does not matter.
 */
public final class Phrases {

    private final Trie names = new Trie();
    private final Trie nouns = new Trie();

    Phrases() {}

    void addName(String form, Sense sense) {
        names.add(form, sense);
    }

    void addNoun(String form, Sense sense) {
        nouns.add(form.toLowerCase(Locale.ROOT), sense);
    }

    /** The longest known form that begins with the token at an index. */
    public Optional<Match> longest(List<String> tokens, int from) {
        @Nullable Trie name = names;
        @Nullable Trie noun = nouns;
        Match found = null;
        for (int at = from; at < tokens.size() && (name != null || noun != null); at++) {
            List<String> atoms = Atoms.of(tokens.get(at));
            name = name == null ? null : name.after(atoms);
            noun = noun == null ? null : noun.after(lower(atoms));
            List<Sense> senses = senses(name, noun);
            found = senses.isEmpty() ? found : new Match(from, at + 1, senses);
        }
        return Optional.ofNullable(found);
    }

    /** All forms from left to right, none within another: the longest that begins first is taken. */
    public List<Match> all(List<String> tokens) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Match> match = longest(tokens, at);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static List<Sense> senses(@Nullable Trie name, @Nullable Trie noun) {
        List<Sense> senses = new ArrayList<>();
        if (name != null) {
            senses.addAll(name.senses());
        }
        if (noun != null) {
            senses.addAll(noun.senses());
        }
        senses.sort(Comparator.comparing(Sense::kind));
        return senses;
    }

    private static List<String> lower(List<String> atoms) {
        return atoms.stream().map(atom -> atom.toLowerCase(Locale.ROOT)).toList();
    }
}
