package org.backchannel.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Json;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Reading;
import org.backchannel.model.Role;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** What is true of a sound reading, found out without the evidence gate. */
final class Sound {

    private final Reading reading;
    private final String text;

    private Sound(Reading reading) {
        this.reading = reading;
        text = reading.report().text();
    }

    /** Fails with the first thing that is wrong. */
    static void check(Reading reading) {
        Sound sound = new Sound(reading);
        sound.ids();
        sound.account();
        reading.claims().forEach(sound::claim);
        reading.entities().forEach(sound::entity);
        reading.gaps().forEach(gap -> {
            sound.stands(new Span(gap.start(), gap.end(), gap.text()));
            sound.stands(gap.trigger());
        });
    }

    private void ids() {
        assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(reading.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    }

    private void account() {
        Reading.Gate gate = reading.gate();
        int rejected =
                gate.rejected().values().stream().mapToInt(count -> count).sum();
        assertThat(gate.kept()).isEqualTo(reading.claims().size());
        assertThat(gate.proposed()).isEqualTo(gate.kept() + rejected);
    }

    private void claim(Claim claim) {
        Evidence evidence = claim.evidence();
        assertThat(evidence.report()).isEqualTo(reading.report().id());
        stands(evidence.span());
        inside(evidence, claim.trigger());
        claim.roles().forEach(role -> role(evidence, role));
        Stream.concat(
                        claim.qualifiers().stream().map(Qualifier::span),
                        claim.amounts().stream().map(Amount::span))
                .forEach(span -> inside(evidence, span));
        if (claim.time() != null) {
            inside(evidence, claim.time().span());
        }
        assertThat(claim.attribution()).isNotEmpty();
        claim.attribution().stream().flatMap(List::stream).forEach(this::source);
        assertThat(Json.read(Json.write(claim), Claim.class)).isEqualTo(claim);
    }

    private void role(Evidence evidence, Role role) {
        Set<String> entities = reading.entities().stream().map(Entity::id).collect(Collectors.toSet());
        stands(role.span());
        link(role.link());
        assertThat(evidence.span().contains(role.span()) || role.link() != null)
                .as("%s stands in \"%s\" or is linked", role, evidence.quote())
                .isTrue();
        if (role.name() != null) {
            assertThat(text).contains(role.name());
        }
        if (role.entity() != null) {
            assertThat(entities).contains(role.entity());
        }
    }

    private void source(Source source) {
        link(source.link());
        if (source.kind() != Source.Kind.OUTLET) {
            assertThat(text).contains(source.name());
            assertThat(source.start()).isNotNull();
            assertThat(source.end()).isNotNull();
        }
        if (source.start() != null && source.end() != null) {
            assertThat(text.substring(source.start(), source.end())).isEqualTo(source.text());
        }
    }

    private void entity(Entity entity) {
        assertThat(text).contains(entity.caption());
        assertThat(entity.mentions()).isNotEmpty();
        for (Mention mention : entity.mentions()) {
            stands(new Span(mention.start(), mention.end(), mention.text()));
            link(mention.link());
        }
        assertThat(Json.read(Json.write(entity), Entity.class)).isEqualTo(entity);
    }

    private void link(@Nullable Link link) {
        if (link != null) {
            stands(new Span(link.start(), link.end(), link.text()));
        }
    }

    private void inside(Evidence evidence, Span span) {
        stands(span);
        assertThat(evidence.span().contains(span))
                .as("%s stands in \"%s\"", span, evidence.quote())
                .isTrue();
    }

    private void stands(Span span) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }
}
