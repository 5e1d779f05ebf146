package org.backchannel.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that decide where a name ends and what sort of thing it names, without being names themselves. All lower case.
 */
public final class NameWords {

    static final String OTHER_NAMES_FILE = "other-names.tsv";
    static final String PLACE_CUES_FILE = "place-cues.tsv";
    static final String PARTICLES_FILE = "name-particles.tsv";
    static final String COMPANY_TAILS_FILE = "company-tails.tsv";

    private final Map<String, OtherName.Kind> others = new HashMap<>();
    private final Map<PlaceCue, Set<String>> cues = new EnumMap<>(PlaceCue.class);
    private final Set<String> particles;
    private final Set<String> tails;

    private NameWords() {
        Table.read(OTHER_NAMES_FILE).as(OtherName::of).forEach(other -> others.put(other.word(), other.kind()));
        for (Row row : Table.read(PLACE_CUES_FILE).rows()) {
            cues.computeIfAbsent(row.word("cue", PlaceCue.class), cue -> new HashSet<>())
                    .add(row.text("word"));
        }
        particles = words(PARTICLES_FILE, "particle");
        tails = words(COMPANY_TAILS_FILE, "word");
    }

    private static Set<String> words(String file, String column) {
        return Table.read(file).rows().stream().map(row -> row.text(column)).collect(Collectors.toUnmodifiableSet());
    }

    static NameWords shipped() {
        return new NameWords();
    }

    /** Whether a capitalised word is no part of a name: "Monday", "LNG". */
    public boolean isPlain(String lower) {
        OtherName.Kind kind = others.get(lower);
        return kind == OtherName.Kind.CALENDAR || kind == OtherName.Kind.WORD;
    }

    /** Whether a name that ends so names an event, a law or a product: "election", "treaty", "missile". */
    public boolean isThing(String lower) {
        return others.get(lower) == OtherName.Kind.THING || isEvent(lower);
    }

    /** Whether a name that ends so names an event: "election", "war". */
    public boolean isEvent(String lower) {
        return others.get(lower) == OtherName.Kind.EVENT;
    }

    /** Whether companies' names end so: "Energy", "Shipping". */
    public boolean isCompanyTail(String lower) {
        return tails.contains(lower);
    }

    /** Whether it stands inside names of people: "bin", "van". */
    public boolean isParticle(String lower) {
        return particles.contains(lower);
    }

    /** Whether the word tells so that a place is meant. */
    public boolean is(PlaceCue cue, String lemma) {
        return cues.getOrDefault(cue, Set.of()).contains(lemma);
    }
}
