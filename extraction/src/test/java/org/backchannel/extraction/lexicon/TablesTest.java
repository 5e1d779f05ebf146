package org.backchannel.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every shipped table. */
class TablesTest {

    private static final Set<String> OTHER_CODES = Set.of("eu", "xk", "suhh", "yucs", "cshh", "ddde");

    private static final Set<String> SCHEMATA = Set.of("Person", "Organization", "Company", "PublicBody");

    enum Shipped {
        COUNTRIES(Countries.FILE, "name", 200),
        PLACES(Places.FILE, "name", 4_000),
        PLACE_NOUNS(Places.NOUNS_FILE, "form", 150),
        ORGANISATIONS(Organisations.FILE, "name", 1_200),
        ORGANISATION_NOUNS(Organisations.NOUNS_FILE, "form", 150),
        ORGANISATION_FORMS(Organisations.FORMS_FILE, "form", 80),
        TITLES(People.TITLES_FILE, "form", 350),
        TITLE_MODIFIERS(People.MODIFIERS_FILE, "modifier", 30),
        GIVEN_NAMES(People.GIVEN_NAMES_FILE, "name", 4_000),
        PEOPLE_NOUNS(People.NOUNS_FILE, "plural", 200);

        private final String file;
        private final String key;
        private final int least;

        Shipped(String file, String key, int least) {
            this.file = file;
            this.key = key;
            this.least = least;
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_enough_rows_each_with_a_key_of_its_own(Shipped shipped) {
        Set<String> keys = new HashSet<>();
        for (Row row : Table.read(shipped.file).rows()) {
            assertThat(row.text(shipped.key)).as(row.where()).isNotBlank();
            assertThat(keys.add(row.text(shipped.key))).as(row.where()).isTrue();
        }
        assertThat(keys).hasSizeGreaterThanOrEqualTo(shipped.least);
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_order_of_its_key_so_that_changes_are_easy_to_see(Shipped shipped) {
        String column = shipped == Shipped.COUNTRIES ? "iso" : shipped.key;
        assertThat(Table.read(shipped.file).rows().stream().map(row -> row.text(column)))
                .isSortedAccordingTo((a, b) ->
                        Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
    }

    @ParameterizedTest
    @EnumSource
    void is_nfc_with_straight_apostrophes(Shipped shipped) {
        for (Row row : Table.read(shipped.file).rows()) {
            for (String cell : row.cells().values()) {
                assertThat(Normalizer.isNormalized(cell, Normalizer.Form.NFC))
                        .as(row.where())
                        .isTrue();
                assertThat(cell).as(row.where()).doesNotContain("\u2019", "\uFEFF", "\u00A0");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLACES", "ORGANISATIONS", "GIVEN_NAMES"})
    void every_entry_occurs_in_its_example(Shipped shipped) {
        for (Row row : Table.read(shipped.file).rows()) {
            assertThat(forms(shipped, row)).as(row.where()).anyMatch(form -> occurs(form, row.text("example")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACES", "ORGANISATIONS", "GIVEN_NAMES"})
    void what_the_examples_in_front_name_is_known(Shipped shipped) {
        List<String> examples = Table.read(shipped.file).comments().stream()
                .filter(comment -> comment.startsWith("example: "))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        for (String example : examples) {
            String sentence = example.substring("example: ".length(), example.indexOf(" = "));
            for (String name : example.substring(example.indexOf(" = ") + 3).split(" \\| ")) {
                assertThat(occurs(Spelling.plain(name), Spelling.plain(sentence)))
                        .as(example)
                        .isTrue();
                assertThat(isKnown(shipped, name)).as(example).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.FILE, Organisations.FILE, Organisations.FORMS_FILE})
    void countries_are_told_by_codes_that_the_countries_table_has(String file) {
        String column = file.equals(Organisations.FORMS_FILE) ? "countries" : "country";
        for (Row row : Table.read(file).rows()) {
            assertThat(row.list(column))
                    .as(row.where())
                    .allMatch(code -> Lexicon.shipped().countryOf(code).isPresent());
        }
    }

    @Test
    void country_codes_are_iso_codes_or_known_exceptions() {
        Set<String> iso = new HashSet<>(OTHER_CODES);
        Stream.of(Locale.getISOCountries())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .forEach(iso::add);
        assertThat(Table.read(Countries.FILE).rows().stream().map(row -> row.text("iso")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "adjectives", "metonyms"})
    void no_form_stands_for_two_countries(String column) {
        Set<String> seen = new HashSet<>();
        for (Row row : Table.read(Countries.FILE).rows()) {
            Country country = Country.of(row);
            List<String> forms = switch (column) {
                case "names" -> country.names();
                case "adjectives" -> country.adjectives();
                default -> country.metonyms();
            };
            assertThat(forms).as(row.where()).allMatch(seen::add);
        }
    }

    @Test
    void no_form_stands_for_two_organisations() {
        Set<String> seen = new HashSet<>();
        for (Row row : Table.read(Organisations.FILE).rows()) {
            assertThat(Set.copyOf(Organisation.of(row).names())).as(row.where()).allMatch(seen::add);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Organisations.FILE, Organisations.NOUNS_FILE, People.NOUNS_FILE})
    void schemata_are_those_of_follow_the_money(String file) {
        assertThat(Table.read(file).rows()).allMatch(row -> SCHEMATA.contains(row.text("schema")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.NOUNS_FILE, Organisations.NOUNS_FILE, People.TITLES_FILE, People.NOUNS_FILE})
    void nouns_are_in_lower_case(String file) {
        for (Row row : Table.read(file).rows()) {
            for (String column : List.of("form", "plural", "singular")) {
                String noun = row.cells().getOrDefault(column, "");
                assertThat(noun).as(row.where()).isEqualTo(noun.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static List<String> forms(Shipped shipped, Row row) {
        if (shipped != Shipped.COUNTRIES) {
            return List.of(row.text(shipped.key));
        }
        Country country = Country.of(row);
        return Stream.of(country.names(), country.adjectives(), country.metonyms())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isKnown(Shipped shipped, String name) {
        Lexicon lexicon = Lexicon.shipped();
        return switch (shipped) {
            case PLACES -> lexicon.place(name).isPresent();
            case ORGANISATIONS -> lexicon.organisation(name).isPresent();
            default -> lexicon.givenName(name).isPresent();
        };
    }

    private static boolean occurs(String form, String sentence) {
        String word = Pattern.quote(form.replaceAll("^-|-$", ""));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find();
    }
}
