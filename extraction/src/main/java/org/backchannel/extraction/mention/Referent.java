package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/** Somebody or something that references of one report refer to. Grows while the report is gone through. */
public final class Referent {

    private final List<Reference> references = new ArrayList<>();
    private final List<Reference> distinct = new ArrayList<>();
    private final Set<String> descriptions = new HashSet<>();
    private Category category;
    private @Nullable Gender gender;

    Referent(Category category) {
        this.category = category;
    }

    void add(Reference reference) {
        references.add(reference);
        if (distinct.stream().noneMatch(reference::looksLike)) {
            distinct.add(reference);
        }
        reference.gender().ifPresent(known -> gender = known);
        if (category == Category.UNKNOWN && reference.category() != Category.UNKNOWN) {
            category = reference.category();
        }
        reference.titles().forEach(title -> descriptions.add(title.entry().form()));
    }

    public Category category() {
        return category;
    }

    void category(Category better) {
        category = better;
    }

    Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    void gender(Gender known) {
        gender = known;
    }

    void describedAs(String noun) {
        descriptions.add(noun);
    }

    boolean isDescribedAs(String noun) {
        return descriptions.contains(noun);
    }

    /** In order of the text. */
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    /** Those of them that look different from all before: a long report names the same party a thousand times. */
    List<Reference> distinct() {
        return Collections.unmodifiableList(distinct);
    }

    public Reference first() {
        return references.get(0);
    }

    /** The reference that names it best: its longest name, else its first description. */
    public Reference best() {
        Reference best = first();
        for (Reference reference : distinct) {
            if (rank(reference) > rank(best)) {
                best = reference;
            }
        }
        return best;
    }

    private static int rank(Reference reference) {
        return switch (reference.kind()) {
            case NAME -> 1000 + Math.min(900, reference.text().length()) - (reference.isDemonym() ? 500 : 0);
            case ROLE, GROUP -> 100;
            case PRONOUN -> 0;
        };
    }

    boolean isNamed() {
        return distinct.stream().anyMatch(reference -> reference.kind() == org.backchannel.model.Mention.Kind.NAME);
    }

    @Override
    public String toString() {
        return category + " " + best().text();
    }
}
