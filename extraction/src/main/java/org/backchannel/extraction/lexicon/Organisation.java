package org.backchannel.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A known organisation.
 *
 * @param shortNames other names and acronyms that are nobody else's
 * @param ambiguousNames further names that are common words, people's or places' names as well ("Shell")
 * @param schema FtM's {@code Organization}, {@code Company} or {@code PublicBody}
 * @param country code of the country it is of, empty for an international body
 */
public record Organisation(
        String name, List<String> shortNames, List<String> ambiguousNames, String schema, Kind kind, String country)
        implements Entry {

    /** What sort of organisation it is. */
    public enum Kind {
        AGENCY,
        MINISTRY,
        /** The executive of a state or a place as a whole, or the office of its head. */
        GOVERNMENT,
        PARLIAMENT,
        COURT,
        ARMED_FORCES,
        ARMED_GROUP,
        PARTY,
        /** An alliance, union or body of states. */
        INTERNATIONAL,
        COMPANY,
        BANK,
        FUND,
        MEDIA,
        UNIVERSITY,
        /** A club, foundation, charity, church, trade union or think tank. */
        ASSOCIATION,
        /** People joined for a purpose: a delegation, a team. */
        GROUP
    }

    static Organisation of(Row row) {
        return new Organisation(
                row.text("name"),
                row.list("short_names"),
                row.list("ambiguous_names"),
                row.text("schema"),
                row.word("kind", Kind.class),
                row.text("country"));
    }

    /** Every form it is known by, the name first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(shortNames);
        names.addAll(ambiguousNames);
        return List.copyOf(names);
    }

    /** Whether this form of its name needs the text around it to speak for an organisation. */
    public boolean isAmbiguous(String form) {
        String plain = Spelling.plain(Spelling.straight(form));
        return ambiguousNames.stream().anyMatch(name -> Spelling.plain(name).equals(plain));
    }
}
