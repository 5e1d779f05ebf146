package org.backchannel.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlMetadataTest {

    static Stream<List<String>> places() {
        return Table.rows(HtmlMetadata.class, "html-metadata.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachPlaceIsLookedAt(List<String> place) {
        HtmlMetadata metadata = new HtmlMetadata(Jsoup.parse(place.get(3)));
        assertThat(metadata.first(place.get(0))).isEqualTo(place.get(4));
    }

    @Test
    void modificationIsNoPublication() {
        HtmlMetadata metadata = new HtmlMetadata(
                Jsoup.parse(
                        "<meta property=article:modified_time content=2025-12-01>"
                                + "<article><time class=updated datetime=2025-12-02>x</time></article>"
                                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"dateModified\":\"2025-12-03\"}</script>"));
        assertThat(metadata.all("date")).isEmpty();
    }

    @Test
    void faultyDataLeaveTheRestStanding() {
        HtmlMetadata metadata = new HtmlMetadata(
                Jsoup.parse("<script type=application/ld+json>{\"@type\":</script><title>Talks resume</title>"));
        assertThat(metadata.first("title")).isEqualTo("Talks resume");
        assertThat(metadata.first("publisher")).isNull();
    }
}
