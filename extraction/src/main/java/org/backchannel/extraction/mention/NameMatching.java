package org.backchannel.extraction.mention;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.extraction.lexicon.Country;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.model.Mention;

/** Whether a name names somebody already named in the report. */
final class NameMatching {

    private final Lexicon lexicon;

    NameMatching(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Resolver.Antecedent> find(Reference name, List<Referent> referents) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent referent = referents.get(i);
            for (Reference earlier : referent.distinct()) {
                Optional<String> rule = earlier.kind() == Mention.Kind.NAME ? rule(name, earlier) : Optional.empty();
                if (rule.isPresent() && compatible(name, referent)) {
                    return Optional.of(new Resolver.Antecedent(earlier, rule.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean compatible(Reference name, Referent referent) {
        Category one = name.category();
        Category other = referent.category();
        if (one == other || one == Category.UNKNOWN || other == Category.UNKNOWN) {
            return true;
        }
        return one.isOrganisation() && other.isOrganisation();
    }

    private Optional<String> rule(Reference name, Reference earlier) {
        if (name.form().folded().equals(earlier.form().folded())) {
            return Optional.of("same-name");
        }
        if (sameEntry(name, earlier)) {
            return Optional.of(isMetonym(name) || isMetonym(earlier) ? "metonym" : "alias");
        }
        List<String> one = name.form().words();
        List<String> other = earlier.form().words();
        if (mayBePerson(name, earlier)) {
            Optional<String> rule = isPart(one, other) ? Optional.of("surname") : initials(one, other);
            boolean person = name.category() == Category.PERSON || earlier.category() == Category.PERSON;
            return rule.isPresent() || person ? rule : organisation(name, earlier);
        }
        if (name.category() == Category.COUNTRY || name.category() == Category.PLACE) {
            return Optional.empty();
        }
        return organisation(name, earlier);
    }

    /** A surname alone is often a name of something unknown. */
    private static boolean mayBePerson(Reference name, Reference earlier) {
        boolean one = name.category() == Category.PERSON || name.category() == Category.UNKNOWN;
        boolean other = earlier.category() == Category.PERSON || earlier.category() == Category.UNKNOWN;
        return one && other;
    }

    private static boolean sameEntry(Reference name, Reference earlier) {
        Optional<Sense> one = name.sense();
        Optional<Sense> other = earlier.sense();
        return one.isPresent()
                && other.isPresent()
                && one.get().entry().equals(other.get().entry())
                && (name.category() == Category.COUNTRY || !isMetonym(name) && !isMetonym(earlier));
    }

    private static boolean isMetonym(Reference name) {
        return name.sense().filter(sense -> sense.kind() == Sense.Kind.METONYM).isPresent();
    }

    /** One of the names is the end, or the beginning, of the other: "Putin", "Vladimir". */
    private static boolean isPart(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.isEmpty() || shorter.size() == longer.size()) {
            return false;
        }
        int at = Collections.indexOfSubList(longer, shorter);
        return at == longer.size() - shorter.size() || at == 1 && shorter.size() == 1 && longer.size() == 3;
    }

    private static Optional<String> initials(List<String> one, List<String> other) {
        boolean same = one.size() == other.size()
                && one.size() > 1
                && one.getLast().equals(other.getLast())
                && one.getFirst().charAt(0) == other.getFirst().charAt(0)
                && (one.getFirst().endsWith(".") || other.getFirst().endsWith("."));
        return same ? Optional.of("initial") : Optional.empty();
    }

    private Optional<String> organisation(Reference name, Reference earlier) {
        if (isAcronym(name.text(), earlier.form().words())
                || isAcronym(earlier.text(), name.form().words())) {
            return Optional.of("acronym");
        }
        List<String> bare = name.form().bare();
        List<String> bareOther = earlier.form().bare();
        if (bare.isEmpty() || bareOther.isEmpty()) {
            return Optional.empty();
        }
        if (bare.equals(bareOther)) {
            return Optional.of("organisation-form");
        }
        List<String> shorter = bare.size() <= bareOther.size() ? bare : bareOther;
        List<String> longer = shorter == bare ? bareOther : bare;
        boolean part = Collections.indexOfSubList(longer, shorter) == 0
                && lexicon.organisationNoun(shorter.getFirst()).isEmpty()
                && longer.size() - shorter.size() <= 2
                && longer.subList(shorter.size(), longer.size()).stream().allMatch(this::isGeneric);
        boolean country = longer.size() > 1
                && lexicon.demonym(capitalised(longer.getFirst()))
                        .or(() -> lexicon.country(capitalised(longer.getFirst())))
                        .isPresent()
                && longer.subList(1, longer.size()).equals(shorter);
        return part || country ? Optional.of("short-name") : Optional.empty();
    }

    private boolean isGeneric(String word) {
        return lexicon.organisationNoun(word).isPresent() || lexicon.nameWords().isCompanyTail(word);
    }

    private static boolean isAcronym(String name, List<String> words) {
        if (name.length() < 2 || name.length() > 8 || !name.equals(name.toUpperCase(Locale.ROOT)) || words.size() < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(word -> !List.of("of", "the", "and", "for").contains(word))
                .forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.toString().contentEquals(name.replace(".", ""));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static Optional<Country> country(Reference reference) {
        return reference
                .sense()
                .filter(sense -> sense.entry() instanceof Country)
                .map(sense -> (Country) sense.entry());
    }
}
