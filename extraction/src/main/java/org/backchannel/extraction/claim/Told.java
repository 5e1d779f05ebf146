package org.backchannel.extraction.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.model.Claim;
import org.backchannel.model.Role;
import org.backchannel.model.Source;

/** Of whom, and by which words, the claims of a report tell. */
final class Told {

    private final Set<String> entities = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();

    private Told() {}

    static Told by(List<Claim> claims) {
        Told told = new Told();
        for (Claim claim : claims) {
            claim.roles().forEach(told::add);
            claim.attribution().forEach(link -> link.forEach(told::add));
        }
        return told;
    }

    private void add(Role role) {
        if (role.entity() != null) {
            entities.add(role.entity());
            starts.add(role.start());
        }
    }

    private void add(Source source) {
        if (source.entity() != null) {
            entities.add(source.entity());
        }
    }

    boolean isOf(String entity) {
        return entities.contains(entity);
    }

    boolean isBy(Reference reference) {
        return starts.contains(reference.span().start());
    }
}
