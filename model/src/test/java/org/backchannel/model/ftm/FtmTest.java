package org.backchannel.model.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Json;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Schema;

class FtmTest {

    private final Report report =
            Report.of("Anna and Bert and Nordgas.", "Title", "Wire", null, "2025-04-03", null, "en", "ab");
    private final Entity anna = new Entity("anna", "Person", "Anna", Map.of("nonsense", List.of("x")), List.of());
    private final Entity bert = new Entity("bert", "Person", "Bert", Map.of(), List.of());
    private final Entity nordgas = new Entity("nordgas", "Company", "Nordgas", Map.of(), List.of());
    private final Entity treasury = new Entity("treasury", "PublicBody", "Treasury", Map.of(), List.of());
    private final Entity envoys = new Entity("envoys", "Group", "envoys", Map.of(), List.of());

    @ParameterizedTest
    @EnumSource
    void every_type_maps_to_schemata_and_properties_that_ftm_has(ClaimType type) throws IOException {
        Model model = Model.loadDefault();
        for (Modality modality : Modality.values()) {
            List<FtmEntity> entities = Ftm.of(reading(everyRole(type, modality)));

            assertThat(entities).hasSizeGreaterThan(6).allSatisfy(entity -> {
                Schema schema = model.getSchema(entity.schema());
                assertThat(entity.properties().keySet()).allMatch(schema::hasProperty);
                assertThat(entity.properties().keySet())
                        .noneMatch(name -> schema.getProperty(name).isStub());
            });
            assertThat(entities.stream().map(FtmEntity::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_ownership_that_the_report_tells_is_an_edge() {
        FtmEntity edge = last(claim(
                ClaimType.OWNERSHIP, Modality.REPORTED, role(RoleName.OWNER, anna), role(RoleName.ASSET, nordgas)));

        assertThat(edge.schema()).isEqualTo("Ownership");
        assertThat(edge.properties())
                .containsEntry("owner", List.of("anna"))
                .containsEntry("asset", List.of("nordgas"))
                .containsEntry("startDate", List.of("2025-04"))
                .containsEntry("summary", List.of("Anna and Bert"));
    }

    @Test
    void what_is_only_planned_or_denied_is_no_edge_and_says_so() {
        FtmEntity event = last(
                claim(ClaimType.OWNERSHIP, Modality.DENIED, role(RoleName.OWNER, anna), role(RoleName.ASSET, nordgas)));

        assertThat(event.schema()).isEqualTo("Event");
        assertThat(event.properties())
                .containsEntry("name", List.of("denied Ownership: Anna, Nordgas"))
                .containsEntry("keywords", List.of("denied", "Ownership"))
                .containsEntry("proof", List.of(report.id()));
    }

    @Test
    void parties_that_an_edge_does_not_take_are_linked_without_a_name_for_it() {
        FtmEntity link = last(claim(
                ClaimType.MEMBERSHIP, Modality.ASSERTED, role(RoleName.GROUP, envoys), role(RoleName.MEMBER, anna)));

        assertThat(link.schema()).isEqualTo("UnknownLink");
        assertThat(link.properties()).containsEntry("role", List.of("Membership"));
    }

    @Test
    void a_post_in_a_company_is_a_job_and_one_in_a_public_body_an_occupancy() {
        Role title = new Role(RoleName.TITLE, null, null, null, 0, 4, "head", null);

        assertThat(last(claim(
                                ClaimType.ROLE,
                                Modality.ASSERTED,
                                role(RoleName.HOLDER, anna),
                                role(RoleName.ORGANIZATION, nordgas),
                                title))
                        .schema())
                .isEqualTo("Employment");
        assertThat(last(claim(
                                ClaimType.ROLE,
                                Modality.ASSERTED,
                                role(RoleName.HOLDER, anna),
                                role(RoleName.ORGANIZATION, treasury),
                                title))
                        .schema())
                .isEqualTo("Occupancy");
    }

    @Test
    void our_own_schemata_and_properties_stay_at_home() {
        List<FtmEntity> entities = Ftm.of(reading());

        assertThat(entities.getFirst().schema()).isEqualTo("Article");
        assertThat(entities).noneMatch(entity -> entity.properties().containsKey("nonsense"));
        assertThat(entities.getLast()).returns("LegalEntity", FtmEntity::schema).returns("envoys", FtmEntity::id);
        assertThat(Json.write(entities.getLast()))
                .isEqualTo(
                        "{\"id\":\"envoys\",\"schema\":\"LegalEntity\",\"properties\":{\"name\":[\"envoys\"],\"proof\":[\""
                                + report.id() + "\"]}}");
    }

    private Claim everyRole(ClaimType type, Modality modality) {
        List<Entity> parties = List.of(anna, bert, nordgas, treasury, envoys);
        Role[] roles = Arrays.stream(RoleName.values())
                .flatMap(name -> parties.stream().map(party -> role(name, party)))
                .toArray(Role[]::new);
        return claim(type, modality, roles);
    }

    private Claim claim(ClaimType type, Modality modality, Role... roles) {
        return new Claim(
                "claim",
                type,
                type.plover(),
                Polarity.POSITIVE,
                modality,
                List.of(),
                new Span(5, 8, "and"),
                List.of(roles),
                new Time("2025-04", null, Time.Precision.MONTH, Time.Anchor.EXPLICIT, 0, 0, "", null),
                List.of(),
                List.of(),
                List.of(List.of(Source.outlet("Wire"))),
                new Evidence(report.id(), 0, 13, "Anna and Bert"),
                "hand/1");
    }

    private Role role(RoleName name, Entity entity) {
        return new Role(name, entity.id(), null, entity.caption(), 0, 0, "", null);
    }

    private FtmEntity last(Claim claim) {
        return Ftm.of(reading(claim)).getLast();
    }

    private Reading reading(Claim... claims) {
        return new Reading(
                report,
                "hand/1",
                List.of(anna, bert, nordgas, treasury, envoys),
                List.of(claims),
                new Reading.Gate(1, 1, Map.of()),
                List.of());
    }
}
