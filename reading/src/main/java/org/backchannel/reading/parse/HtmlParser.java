package org.backchannel.reading.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.dankito.readability4j.Readability4J;
import org.backchannel.reading.text.Decoded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The main text of a web page, without what surrounds it, and what the page's metadata say. */
final class HtmlParser implements Parser {

    private static final String NO_TEXT =
            "script, style, noscript, template, svg, iframe, form, button, [hidden], [aria-hidden=true],"
                    + " [style~=display:\\s*none]";
    private static final String SURROUNDINGS = "nav, aside, footer, header:not(article header, main header)";
    /** The search for the main text takes time that grows with the square of this, and people write no such pages. */
    private static final int DEEPEST = 500;
    /** A main text that is a smaller part of the page than this was not found. */
    private static final double LEAST_SHARE = 0.1;

    @Override
    public Parsed parse(Request request) throws IOException {
        Decoded decoded = decode(request.bytes(), request.charset());
        Document page = Jsoup.parse(decoded.text(), "");
        HtmlMetadata metadata = new HtmlMetadata(page);
        page.select(NO_TEXT).remove();
        List<String> shortfalls = decoded.replaced() == 0
                ? List.of()
                : List.of(decoded.replaced() + " faults in its "
                        + decoded.charset().name() + " replaced by U+FFFD");
        return new Parsed(
                mainText(page),
                metadata.first("title"),
                metadata.first("publisher"),
                metadata.url(),
                metadata.all("date"),
                shortfalls,
                List.of());
    }

    /** The text of a page that is all text, such as a mail's. */
    static String wholeText(String html) {
        Document page = Jsoup.parse(html);
        page.select(NO_TEXT).remove();
        return Paragraphs.of(page.body());
    }

    private static String mainText(Document page) {
        Document without = page.clone();
        without.select(SURROUNDINGS).remove();
        String whole = Paragraphs.of(without.body());
        String main = depth(page) > DEEPEST ? "" : article(page);
        return main.length() < whole.length() * LEAST_SHARE ? whole : main;
    }

    private static String article(Document page) {
        Element article = new Readability4J("", page.clone()).parse().getArticleContent();
        return article == null ? "" : Paragraphs.of(article);
    }

    private static int depth(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static Decoded decode(byte[] bytes, @Nullable String declared) throws IOException {
        Charset stated = declared == null ? statedInside(bytes) : Charset.forName(declared);
        return Decoded.of(bytes, stated);
    }

    private static @Nullable Charset statedInside(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        Charset charset = page.charset();
        return charset.equals(StandardCharsets.UTF_8) ? null : charset;
    }
}
