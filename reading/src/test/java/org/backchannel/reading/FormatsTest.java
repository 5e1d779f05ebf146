package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.reading.Samples.SENTENCE;
import static org.backchannel.reading.Samples.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backchannel.model.ContentId;
import org.backchannel.model.Report;
import org.backchannel.model.Report.DateSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private static final String SECOND = "Nobody told the ministry of the meeting until the next day.";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setDesk() {
        desk = Desk.at(folder);
    }

    @Test
    void plainTextStaysAsItStands() {
        byte[] original = bytes("\uFEFFTalks resume\r\n\r\n   " + SENTENCE + "\r\n\r\n\r\n" + SECOND + "\r\n");
        Report report = desk.readOne("story.txt", original).report();
        assertThat(report.text()).isEqualTo("Talks resume\n\n   " + SENTENCE + "\n\n\n" + SECOND + "\n");
        assertThat(report.title()).isEqualTo("Talks resume");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.originalSha256()).isEqualTo(ContentId.sha256(original));
        assertThat(report.date()).isNull();
    }

    @Test
    void markdownIsReadAsText() {
        Report report = desk.readOne("story.md", bytes("# Talks *resume*\n\n" + SENTENCE + " <b>" + SECOND + "</b>\n"))
                .report();
        assertThat(report.text()).startsWith("# Talks *resume*\n\n").endsWith("</b>\n");
        assertThat(report.title()).isEqualTo("Talks *resume*");
    }

    @Test
    void aPageGivesItsMainTextAndWhatItsMetadataSay() {
        Outcome.Read read = desk.readOne("page.html", bytes(page()));
        Report report = read.report();
        assertThat(report.text()).isEqualTo("Talks resume\n\n" + SENTENCE.repeat(4) + "\n\n" + SECOND.repeat(4));
        assertThat(report.title()).isEqualTo("Talks resume");
        assertThat(report.publisher()).isEqualTo("The Daily Record");
        assertThat(report.url()).isEqualTo("https://news.example/talks");
        assertThat(report.date()).isEqualTo("2025-11-28");
        assertThat(report.dateSource()).isEqualTo(DateSource.METADATA);
        assertThat(read.shortfalls()).isEmpty();
    }

    @Test
    void aPageOfAnOldCharsetIsDecodedAsItSays() {
        String page = "<html><head><meta charset='windows-1251'></head><body><p>"
                + "Посланник встретился с главой фонда в Женеве. ".repeat(5) + "</p></body></html>";
        Report report = desk.readOne("page.html", page.getBytes(Charset.forName("windows-1251")))
                .report();
        assertThat(report.text()).startsWith("Посланник встретился с главой фонда");
        assertThat(report.language()).isEqualTo("ru");
    }

    @Test
    void aPdfGivesParagraphsOfWholeLines() {
        Report report = desk.readOne(
                        "filing.pdf",
                        Samples.pdf(
                                "Filing",
                                "The envoy met the head of the fund in Gene-",
                                "va for two hours.",
                                "",
                                "",
                                SECOND))
                .report();
        assertThat(report.text()).isEqualTo("The envoy met the head of the fund in Geneva for two hours.\n\n" + SECOND);
        assertThat(report.title()).isEqualTo("Filing");
        assertThat(report.date()).isEqualTo("2025-03-03");
    }

    @Test
    void aPdfWithoutTextLayerIsPartial() {
        Outcome.Read read = desk.readOne("scan.pdf", Samples.pdf("Scan"));
        assertThat(read.shortfalls()).containsExactly("no text layer");
        assertThat(read.report().text()).isEmpty();
        assertThat(read.report().language()).isEqualTo("und");
    }

    @Test
    void aWordDocumentGivesParagraphsTitleAndDate() {
        Report report = desk.readOne("memo.docx", Samples.docx("Memo", SENTENCE, SECOND))
                .report();
        assertThat(report.text()).isEqualTo(SENTENCE + "\n\n" + SECOND);
        assertThat(report.title()).isEqualTo("Memo");
        assertThat(report.date()).isEqualTo("2024-03-05");
    }

    @Test
    void anOpenDocumentGivesParagraphsTitleAndDate() {
        Report report =
                desk.readOne("memo.odt", Samples.odt("Memo", SENTENCE, SECOND)).report();
        assertThat(report.text()).isEqualTo(SENTENCE + "\n\n" + SECOND);
        assertThat(report.title()).isEqualTo("Memo");
        assertThat(report.date()).isEqualTo("2024-03-06");
    }

    @Test
    void documentsAreKnownByContentWhateverTheirName() {
        assertThat(desk.readOne("one", Samples.docx("Memo", SENTENCE)).report().text())
                .isEqualTo(SENTENCE);
        assertThat(desk.readOne("two.zip", Samples.odt("Memo", SENTENCE))
                        .report()
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(desk.readOne("three.txt", Samples.pdf("Memo", SENTENCE))
                        .report()
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void richTextIsReadToo() {
        byte[] rtf =
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard\\f0 First {\\b bold} line of the memo.\\par Second line.\\par}"
                        .getBytes(StandardCharsets.US_ASCII);
        assertThat(desk.readOne("memo.rtf", rtf).report().text())
                .isEqualTo("First bold line of the memo.\n\nSecond line.");
    }

    @Test
    void aMailIsItsBodyAndItsAttachmentsAreDocumentsOfTheirOwn() {
        String file = desk.put(
                "note.eml", Samples.mail("Re: the fund", SENTENCE, Map.of("memo.docx", Samples.docx("Memo", SECOND))));
        List<Outcome> outcomes = desk.read(file);
        assertThat(desk.names(outcomes)).containsExactly("note.eml", "note.eml!/memo.docx");
        Report mail = ((Outcome.Read) outcomes.get(0)).report();
        assertThat(mail.text()).isEqualTo(SENTENCE);
        assertThat(mail.title()).isEqualTo("Re: the fund");
        assertThat(mail.date()).isEqualTo("2025-11-29");
        assertThat(mail.publisher()).isNull();
        Report attachment = ((Outcome.Read) outcomes.get(1)).report();
        assertThat(attachment.text()).isEqualTo(SECOND);
        assertThat(attachment.originalSha256()).isNotEqualTo(mail.originalSha256());
    }

    @Test
    void ofAMailInTwoFormsThePlainOneIsTaken() {
        byte[] mail = bytes("From: a@b.example\nSubject: =?utf-8?B?w4l0w6k=?=\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + SENTENCE
                + "\n--x\nContent-Type: text/html\n\n<p>" + SECOND + "</p>\n--x--\n");
        Report report = desk.readOne("both.eml", mail).report();
        assertThat(report.text()).isEqualTo(SENTENCE);
        assertThat(report.title()).isEqualTo("Été");
    }

    @Test
    void aMailOfMarkupOnlyIsReadAsText() {
        byte[] mail = bytes("From: a@b.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n<div><p>"
                + SENTENCE + "</p><p>Second<br>line</p><script>no</script></div>");
        assertThat(desk.readOne("markup.eml", mail).report().text()).isEqualTo(SENTENCE + "\n\nSecond\nline");
    }

    private static String page() {
        return "<!doctype html><html><head><title>Talks resume | The Daily Record</title>"
                + "<meta property='og:title' content='Talks resume'>"
                + "<meta property='og:site_name' content='The Daily Record'>"
                + "<meta property='article:modified_time' content='2025-12-24T00:00:00Z'>"
                + "<link rel='canonical' href='https://news.example/talks'>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
                + "\"datePublished\":\"2025-11-28T22:00:00+01:00\"}]}</script></head><body>"
                + "<nav><a href='/'>Home</a> <a href='/world'>World</a></nav><article><h1>Talks resume</h1><p>"
                + SENTENCE.repeat(4) + "</p><p>" + SECOND.repeat(4) + "</p></article>"
                + "<footer>All rights reserved, subscribe now</footer></body></html>";
    }
}
