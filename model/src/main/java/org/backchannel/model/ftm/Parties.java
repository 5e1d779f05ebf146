package org.backchannel.model.ftm;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Reading;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;

/** The entities of one reading, as parties of its claims. */
final class Parties {

    private final Map<String, Entity> entities;

    Parties(Reading reading) {
        entities = reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** The entities that fill a role. */
    List<Party> of(Claim claim, RoleName role) {
        return claim.roles(role).flatMap(this::party).distinct().toList();
    }

    /** The names of whatever fills a role, entity or not. */
    List<String> names(Claim claim, RoleName role) {
        return claim.roles(role).map(Parties::name).distinct().toList();
    }

    private static String name(Role filler) {
        String name = filler.name();
        return name == null ? filler.text() : name;
    }

    private Stream<Party> party(Role filler) {
        return Stream.ofNullable(filler.entity())
                .flatMap(id -> Stream.ofNullable(entities.get(id)))
                .map(entity -> new Party(entity.id(), entity.schema(), entity.caption()));
    }
}
