package org.backchannel.extraction.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Json;
import org.jspecify.annotations.Nullable;

/** All triggers, read once from the shipped tables; finds those that stand in a sentence. */
public final class TriggerLexicon {

    private static final List<String> FILES = List.of(
            "contacts.tsv",
            "proposals.tsv",
            "sanctions.tsv",
            "assets.tsv",
            "deals.tsv",
            "justice.tsv",
            "people.tsv",
            "statements.tsv");

    private static final int MAX_GAP = 4;

    private final Map<String, List<Trigger>> byFirstLemma = new HashMap<>();
    private final List<Trigger> all = new ArrayList<>();
    private final NounClasses classes;
    private final VerbSets verbSets;

    private TriggerLexicon() {
        classes = new NounClasses(Table.read(TriggerLexicon.class, "classes.tsv"));
        verbSets = new VerbSets(sets(Table.read(TriggerLexicon.class, "verb-sets.tsv")));
        Map<String, Frame> defaults = defaults(Table.read(TriggerLexicon.class, "types.tsv"));
        for (String file : FILES) {
            for (Row row : Table.read(TriggerLexicon.class, file).rows()) {
                add(row, defaults);
            }
        }
        byFirstLemma
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Trigger trigger) -> -trigger.lemmas().size())
                        .thenComparingInt(
                                trigger -> -trigger.frame().conditions().size())));
    }

    /** The English triggers. */
    public static TriggerLexicon english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final TriggerLexicon ENGLISH = new TriggerLexicon();
    }

    private static Map<String, Set<String>> sets(Table table) {
        Map<String, Set<String>> sets = new HashMap<>();
        table.rows()
                .forEach(row -> sets.put(
                        row.text("set"),
                        Set.copyOf(Arrays.asList(row.text("lemmas").split(" ")))));
        return sets;
    }

    private static Map<String, Frame> defaults(Table table) {
        Map<String, Frame> defaults = new HashMap<>();
        for (Row row : table.rows()) {
            for (String kind : row.list("kind")) {
                defaults.put(row.text("type") + "/" + kind, Frame.parse(row.text("frame"), null));
            }
        }
        return defaults;
    }

    private void add(Row row, Map<String, Frame> defaults) {
        try {
            Trigger.Kind kind = row.word("kind", Trigger.Kind.class);
            String key = row.text("type") + "/" + row.text("kind");
            Frame frame = Frame.parse(row.text("frame"), defaults.get(key));
            List<String> lemmas = List.of(row.text("trigger").split(" "));
            int head = Math.max(0, indexOfHead(lemmas));
            List<String> plain =
                    lemmas.stream().map(word -> word.replace("*", "")).toList();
            Trigger trigger = new Trigger(
                    row.where(), plain, head, kind, type(row.text("type")), frame, row.text("example"), expected(row));
            all.add(trigger);
            byFirstLemma
                    .computeIfAbsent(plain.get(0), unused -> new ArrayList<>())
                    .add(trigger);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static int indexOfHead(List<String> lemmas) {
        for (int i = 0; i < lemmas.size(); i++) {
            if (lemmas.get(i).endsWith("*")) {
                return i;
            }
        }
        return -1;
    }

    private static ClaimType type(String word) {
        for (ClaimType type : ClaimType.values()) {
            if (Json.word(type).equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no type of claim");
    }

    private static List<Trigger.Expected> expected(Row row) {
        String cell = row.text("expect");
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("; *"))
                        .map(part -> part.split("=", 2))
                        .map(pair -> new Trigger.Expected(pair[0], pair[1]))
                        .toList();
    }

    /** Every trigger, in order of the tables. */
    public List<Trigger> all() {
        return List.copyOf(all);
    }

    public NounClasses classes() {
        return classes;
    }

    public VerbSets verbSets() {
        return verbSets;
    }

    /**
     * A trigger that stands in a sentence.
     *
     * @param head the token its roles hang on
     * @param first first token of it
     * @param last last token of it, which stands at most a few tokens on
     * @param words the tokens that are its words
     */
    public record Found(Trigger trigger, Token head, Token first, Token last, List<Token> words) {
        public Found {
            words = List.copyOf(words);
        }
    }

    /** Whether some trigger may stand in these tokens; needs no tree. */
    public boolean mayStandIn(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> !isFunctional(token) && !startingWith(token).isEmpty());
    }

    private static boolean isFunctional(Token token) {
        return !(token.isVerb()
                || token.isNoun()
                || token.isAdjective()
                || token.tag().equals("IN"));
    }

    /** The candidates in a sentence by head token, longest and most demanding entries first. */
    public Map<Token, List<Found>> find(Sentence sentence) {
        Map<Token, List<Found>> found = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            for (Trigger trigger : startingWith(token)) {
                match(sentence, token, trigger)
                        .ifPresent(one -> found.computeIfAbsent(one.head(), unused -> new ArrayList<>())
                                .add(one));
            }
        }
        return found;
    }

    /** Entries that begin with the token's lemma, or with its form ("worried" is listed as an adjective). */
    private List<Trigger> startingWith(Token token) {
        List<Trigger> byLemma = byFirstLemma.getOrDefault(Trees.lemma(token), List.of());
        String form = token.text().toLowerCase(Locale.ROOT);
        if (form.equals(Trees.lemma(token)) || !byFirstLemma.containsKey(form)) {
            return byLemma;
        }
        List<Trigger> all = new ArrayList<>(byFirstLemma.get(form));
        all.addAll(byLemma);
        return all;
    }

    private static Optional<Found> match(Sentence sentence, Token first, Trigger trigger) {
        Token at = first;
        List<Token> words = new ArrayList<>(List.of(first));
        @Nullable Token head = trigger.head() == 0 ? first : null;
        for (int i = 1; i < trigger.lemmas().size(); i++) {
            Optional<Token> next = next(sentence, first, at, trigger.lemmas().get(i), trigger.kind());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            words.add(at);
            head = i == trigger.head() ? at : head;
        }
        if (head == null || !isOfKind(sentence, head, trigger.kind())) {
            return Optional.empty();
        }
        return Optional.of(new Found(trigger, head, first, at, words));
    }

    /** The next word of an entry: right behind, or, for a particle or an object of a verb, a few words on. */
    private static Optional<Token> next(Sentence sentence, Token first, Token after, String lemma, Trigger.Kind kind) {
        int reach = kind == Trigger.Kind.VERB ? MAX_GAP : 1;
        for (int i = after.index() + 1; i < sentence.size() && i <= after.index() + reach; i++) {
            Token token = sentence.token(i);
            boolean matches = Trees.lemma(token).equals(lemma)
                    || token.text().toLowerCase(Locale.ROOT).equals(lemma);
            if (matches && (i == after.index() + 1 || sentence.isUnder(token, first))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfKind(Sentence sentence, Token token, Trigger.Kind kind) {
        return switch (kind) {
            case VERB -> isVerbLike(sentence, token);
            case NOUN -> isCommonNoun(token) || token.tag().equals("VBG") && sentence.has(token, "det", "nmod:poss");
            case ADJECTIVE ->
                token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("RB");
            case PHRASE -> true;
        };
    }

    /** Names contain nouns that tell nothing ("Bab Holding"); only at a sentence's start may a capital be mere spelling. */
    private static boolean isCommonNoun(Token token) {
        return token.isNoun()
                && (!token.isProperNoun() || token.index() == 0 && token.name().equals("O"));
    }

    private static boolean isVerbLike(Sentence sentence, Token token) {
        if (token.isVerb()) {
            return !sentence.is(token, "aux");
        }
        return token.isParticiple();
    }
}
