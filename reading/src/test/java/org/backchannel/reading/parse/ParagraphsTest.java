package org.backchannel.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<p>One <b>bold</b>\n  word</p><p>Two</p>' | 'One bold word\n\nTwo'",
                "<h2>Head</h2>Loose text<div>Boxed<p>Inner</p>rest</div> | 'Head\n\nLoose text\n\nBoxed\n\nInner\n\nrest'",
                "One<br>line<br><br>Next | 'One\nline\n\nNext'",
                "<ul><li>First</li><li>Second</li></ul> | 'First\n\nSecond'",
                "<table><tr><td>Name</td><td>Role</td></tr><tr><td>A</td><td>B</td></tr></table> | 'Name\tRole\n\nA\tB'",
                "<p>&nbsp;</p><p>Only</p><p></p> | Only",
            })
    void blocksBecomeParagraphs(String html, String text) {
        assertThat(Paragraphs.of(Jsoup.parse(html).body())).isEqualTo(text);
    }
}
