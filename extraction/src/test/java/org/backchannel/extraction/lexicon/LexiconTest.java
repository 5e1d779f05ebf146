package org.backchannel.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.shipped();

    @Test
    void a_country_is_known_by_all_its_names() {
        assertThat(lexicon.country("Türkiye")).isEqualTo(lexicon.country("Turkey"));
        assertThat(lexicon.country("Czechia").orElseThrow().iso()).isEqualTo("cz");
        assertThat(lexicon.country("U.S.").orElseThrow().iso()).isEqualTo("us");
        assertThat(lexicon.country("Holy See").orElseThrow().iso()).isEqualTo("va");
        assertThat(lexicon.countryOf("xk").orElseThrow().name()).isEqualTo("Kosovo");
    }

    @Test
    void accents_and_curly_apostrophes_do_not_matter() {
        assertThat(lexicon.country("Cote d\u2019Ivoire").orElseThrow().iso()).isEqualTo("ci");
        assertThat(lexicon.place("Malmo")).isEqualTo(lexicon.place("Malmö")).isPresent();
    }

    @Test
    void names_are_case_sensitive() {
        assertThat(lexicon.country("us")).isEmpty();
        assertThat(lexicon.place("nice")).isEmpty();
    }

    @Test
    void a_demonym_leads_to_its_country() {
        assertThat(lexicon.demonym("Dutch").orElseThrow().iso()).isEqualTo("nl");
        assertThat(lexicon.demonym("Russians").orElseThrow().iso()).isEqualTo("ru");
    }

    @Test
    void a_seat_of_government_stands_for_it() {
        assertThat(lexicon.metonym("Kremlin").orElseThrow().iso()).isEqualTo("ru");
        assertThat(lexicon.metonym("Kiev")).isEqualTo(lexicon.metonym("Kyiv")).isPresent();
        assertThat(lexicon.metonym("Whitehall").orElseThrow().iso()).isEqualTo("gb");
        assertThat(lexicon.metonym("Oslo").orElseThrow().iso()).isEqualTo("no");
    }

    @Test
    void brussels_stands_for_the_union_before_belgium() {
        assertThat(lexicon.metonym("Brussels").orElseThrow().iso()).isEqualTo("eu");
    }

    @Test
    void places_have_a_kind_and_a_country() {
        assertThat(lexicon.place("Jeddah").orElseThrow().country()).isEqualTo("sa");
        assertThat(lexicon.place("Siberia").orElseThrow().kind()).isEqualTo(Place.Kind.REGION);
        assertThat(lexicon.place("Pentagon").orElseThrow().kind()).isEqualTo(Place.Kind.BUILDING);
        assertThat(lexicon.placeAdjective("European").orElseThrow().name()).isEqualTo("Europe");
        assertThat(lexicon.placeNoun("embassies").orElseThrow().kind()).isEqualTo(Place.Kind.BUILDING);
    }

    @Test
    void a_place_that_is_also_a_word_or_a_surname_is_marked() {
        assertThat(lexicon.place("Reading").orElseThrow().ambiguous()).isTrue();
        assertThat(lexicon.place("Jackson").orElseThrow().ambiguous()).isTrue();
        assertThat(lexicon.place("Damascus").orElseThrow().ambiguous()).isFalse();
    }

    @Test
    void organisations_are_known_by_acronym_with_schema_and_kind() {
        Organisation ofac = lexicon.organisation("OFAC").orElseThrow();
        assertThat(ofac)
                .isEqualTo(
                        lexicon.organisation("Office of Foreign Assets Control").orElseThrow());
        assertThat(ofac.schema()).isEqualTo("PublicBody");
        assertThat(lexicon.organisation("Daesh").orElseThrow().kind()).isEqualTo(Organisation.Kind.ARMED_GROUP);
        assertThat(lexicon.organisation("Shell").orElseThrow().isAmbiguous("Shell"))
                .isTrue();
        assertThat(lexicon.organisation("Liberation").orElseThrow().isAmbiguous("Liberation"))
                .isTrue();
        assertThat(lexicon.organisation("Shell plc").orElseThrow().isAmbiguous("Shell plc"))
                .isFalse();
    }

    @Test
    void nouns_and_legal_forms_make_an_organisation() {
        assertThat(lexicon.organisationNoun("central bank").orElseThrow().schema())
                .isEqualTo("PublicBody");
        assertThat(lexicon.organisationNoun("subsidiaries").orElseThrow().schema())
                .isEqualTo("Company");
        assertThat(lexicon.organisationForm("GmbH")).isTrue();
        assertThat(lexicon.organisationForm("Gmb")).isFalse();
        assertThat(lexicon.legalForm("OOO").orElseThrow().before()).isTrue();
    }

    @Test
    void titles_tell_whether_one_at_a_time_holds_them() {
        assertThat(lexicon.title("prime minister").orElseThrow().exclusive()).isTrue();
        assertThat(lexicon.title("senator").orElseThrow().exclusive()).isFalse();
        assertThat(lexicon.title("spokeswoman").orElseThrow().gender()).isEqualTo(Gender.FEMALE);
        assertThat(lexicon.title("co-owner").orElseThrow().kind()).isEqualTo(Title.Kind.RELATION);
        assertThat(lexicon.titleOfSeveral("secretaries of state")).isEqualTo(lexicon.title("secretary of state"));
    }

    @Test
    void modifiers_tell_what_they_do_to_a_title() {
        assertThat(lexicon.titleModifier("former").orElseThrow().effect()).isEqualTo(TitleModifier.Effect.FORMER);
        assertThat(lexicon.titleModifier("-elect").orElseThrow().position()).isEqualTo(TitleModifier.Position.AFTER);
    }

    @Test
    void given_names_tell_the_gender() {
        assertThat(lexicon.givenName("Olena")).contains(Gender.FEMALE);
        assertThat(lexicon.givenName("Yusuf")).contains(Gender.MALE);
        assertThat(lexicon.givenName("Xi\u2019an")).isEmpty();
    }

    @Test
    void plural_nouns_tell_what_their_members_are() {
        assertThat(lexicon.peopleNoun("lawmakers").orElseThrow().schema()).isEqualTo("Person");
        assertThat(lexicon.peopleNoun("companies").orElseThrow().schema()).isEqualTo("Company");
    }
}
