package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.reading.Samples.SENTENCE;
import static org.backchannel.reading.Samples.bytes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.backchannel.model.Report;
import org.backchannel.model.Report.DateSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlsTest {

    @TempDir
    private Path folder;

    private HttpServer server;
    private String root;
    private Desk desk;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        desk = new Desk(folder, options(true, Duration.ofMinutes(1)));
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void aPageIsReadUnderItsAddress() {
        give("/2025/11/29/talks", "text/html; charset=windows-1251", page().getBytes(Charset.forName("windows-1251")));
        Report report = read("/2025/11/29/talks?from=feed");
        assertThat(report.text()).contains("Посланник");
        assertThat(report.url()).isEqualTo(root + "/2025/11/29/talks?from=feed");
        assertThat(report.date()).isEqualTo("2025-11-29");
        assertThat(report.dateSource()).isEqualTo(DateSource.FILE_NAME);
    }

    @Test
    void aPagesOwnAddressCountsOnTheSameHost() {
        give("/here", "text/html", bytes("<link rel=canonical href='" + root + "/talks'><p>" + SENTENCE));
        give("/there", "text/html", bytes("<link rel=canonical href='http://elsewhere.example/x'><p>" + SENTENCE));
        assertThat(read("/here").url()).isEqualTo(root + "/talks");
        assertThat(read("/there").url()).isEqualTo(root + "/there");
    }

    @Test
    void anArchiveIsReadFromItsAddress() {
        give("/box", "application/zip", Samples.zip(Map.of("a.txt", bytes(SENTENCE))));
        assertThat(desk.read(root + "/box")).singleElement().isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aBodyInPiecesIsPutTogether() {
        server.createContext("/pieces", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes(SENTENCE));
            exchange.getResponseBody().flush();
            exchange.getResponseBody().write(bytes(SENTENCE));
            exchange.close();
        });
        assertThat(read("/pieces").text()).isEqualTo(SENTENCE + SENTENCE);
    }

    @Test
    void redirectsAreFollowedButNotForever() {
        give("/end", "text/plain", bytes(SENTENCE));
        redirect("/start", "/middle");
        redirect("/middle", root + "/end");
        redirect("/loop", "/loop");
        assertThat(read("/start").url()).isEqualTo(root + "/end");
        assertThat(failure(root + "/loop")).isEqualTo("redirects more than 5 times");
    }

    @Test
    void anAddressThatIsNotPublicIsRefused() {
        give("/end", "text/plain", bytes(SENTENCE));
        Desk careful = new Desk(folder, options(false, Duration.ofMinutes(1)));
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0.0.0.0")) {
            String url = "http://" + host + ":" + server.getAddress().getPort() + "/end";
            assertThat(failure(careful, url)).startsWith("leads to ").contains("no public address");
        }
    }

    @Test
    void aRedirectMayNotLeaveTheWeb() {
        redirect("/file", "file:///etc/passwd");
        assertThat(failure(root + "/file")).startsWith("is no URL with http");
    }

    @Test
    void whatIsNoUrlOfTheWebIsRefused() {
        assertThat(failure("ftp://host.example/x")).startsWith("is no URL with http");
        assertThat(failure("http://")).startsWith("is no valid URL");
        assertThat(failure("http://user:word@host.example/")).startsWith("has a user name");
        assertThat(failure("http://no-such-host.invalid/")).startsWith("has an unknown host");
    }

    @Test
    void anAnswerThatIsNoneIsToldAsSuch() {
        server.createContext("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        assertThat(failure(root + "/gone")).isEqualTo("was answered with 410 Gone");
        server.stop(0);
        assertThat(failure(root + "/gone")).startsWith("cannot be connected to");
    }

    @Test
    void anAnswerThatIsTooLargeIsRefused() {
        give("/large", "text/plain", bytes(SENTENCE.repeat(100)));
        Options options = new Options(null, true, 1000, 4, 1 << 20, Duration.ofMinutes(1), 256);
        assertThat(failure(new Desk(folder, options), root + "/large")).startsWith("larger than 1000 bytes");
    }

    @Test
    void aServerThatNeverEndsIsLeft() {
        server.createContext("/silent", exchange -> exchange.sendResponseHeaders(200, 0));
        Desk hasty = new Desk(folder, options(true, Duration.ofMillis(300)));
        assertThat(failure(hasty, root + "/silent")).startsWith("did not answer in full");
    }

    private static Options options(boolean allowPrivate, Duration timeout) {
        return new Options(null, allowPrivate, 1 << 20, 4, 1 << 22, timeout, 256);
    }

    private static String page() {
        return "<html><body><article><p>" + "Посланник встретился с главой фонда в Женеве. ".repeat(5)
                + "</p></article></body></html>";
    }

    private void give(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, (HttpExchange exchange) -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private Report read(String path) {
        return ((Outcome.Read) desk.read(root + path).get(0)).report();
    }

    private String failure(String url) {
        return failure(desk, url);
    }

    private static String failure(Desk desk, String url) {
        return ((Outcome.Failed) desk.read(url).get(0)).reason();
    }
}
