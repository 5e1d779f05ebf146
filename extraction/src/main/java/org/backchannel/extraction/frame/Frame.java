package org.backchannel.extraction.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.RoleName;
import org.jspecify.annotations.Nullable;

/**
 * How a trigger's slots become roles, and when it counts at all.
 *
 * <p>Written as words: {@code subj=actor} (slot to role; several slots joined by {@code |}), {@code with:party=actor}
 * (only fillers of a class), {@code obj.poss=owner} (a slot of what fills a slot), {@code +obj:asset} (counts only with
 * such a filler), {@code -obj:party} (counts only without), {@code ~planned} (modality of its own), {@code ~negative}.
 */
public record Frame(
        List<Assignment> assignments,
        List<Condition> conditions,
        @Nullable Modality modality,
        @Nullable Polarity polarity) {

    public Frame {
        assignments = List.copyOf(assignments);
        conditions = List.copyOf(conditions);
    }

    /**
     * A slot that is a role.
     *
     * @param places the first of them with a fitting filler counts
     * @param role absent where the slot is to be left alone
     */
    public record Assignment(List<Place> places, @Nullable RoleName role) {
        public Assignment {
            places = List.copyOf(places);
        }
    }

    /**
     * A slot and what may fill it.
     *
     * @param slot dotted for a slot of a filler
     * @param filler class the filler must be of, empty for any
     */
    public record Place(String slot, String filler) {

        static Place parse(String word) {
            String[] parts = word.split(":", 2);
            return new Place(parts[0].replace('_', ' '), parts.length > 1 ? parts[1] : "");
        }
    }

    /** What must, or must not, stand in a slot. */
    public record Condition(boolean wanted, Place place) {}

    /** Reads a frame, the assignments of {@code defaults} standing behind its own. */
    static Frame parse(String words, @Nullable Frame defaults) {
        List<Assignment> assignments = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        Modality modality = null;
        Polarity polarity = null;
        boolean alone = false;
        for (String word : words.split("\\s+")) {
            if (word.isEmpty() || word.equals("-")) {
                continue;
            }
            char first = word.charAt(0);
            if (word.equals("!")) {
                alone = true;
            } else if (first == '+' || first == '-') {
                conditions.add(condition(word));
            } else if (word.equals("~negative")) {
                polarity = Polarity.NEGATIVE;
            } else if (first == '~') {
                modality = Modality.valueOf(word.substring(1).toUpperCase(Locale.ROOT));
            } else {
                assignments.add(assignment(word));
            }
        }
        if (defaults != null && !alone) {
            assignments.addAll(defaults.assignments);
        }
        return new Frame(assignments, conditions, modality, polarity);
    }

    private static Condition condition(String word) {
        return new Condition(word.charAt(0) == '+', Place.parse(word.substring(1)));
    }

    private static Assignment assignment(String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("\"" + word + "\" is no slot=role");
        }
        String role = word.substring(equals + 1);
        return new Assignment(
                Arrays.stream(word.substring(0, equals).split("\\|"))
                        .map(Place::parse)
                        .toList(),
                role.equals("none") ? null : RoleName.valueOf(role.toUpperCase(Locale.ROOT)));
    }
}
