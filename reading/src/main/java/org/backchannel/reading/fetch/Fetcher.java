package org.backchannel.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Size;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;

/** Fetches URLs of the web, directly (no proxy), each redirect under the same rules as the first address. */
public final class Fetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final Resolver resolver;
    private final long maxBytes;
    private final Duration timeout;

    /**
     * @param maxBytes size above which a document is refused
     * @param timeout for one URL with all its redirects
     */
    public Fetcher(boolean allowPrivate, long maxBytes, Duration timeout) {
        this.resolver = new Resolver(allowPrivate);
        this.maxBytes = maxBytes;
        this.timeout = timeout;
    }

    /**
     * Fetches a URL.
     *
     * @throws Unreadable where it may not or cannot be
     */
    public Fetched fetch(String given) throws Unreadable {
        Deadline deadline = Deadline.in(timeout);
        try {
            return follow(Urls.parse(given), deadline);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(deadline.isOver() ? tooSlow() : reason(e));
        }
    }

    private String tooSlow() {
        return "did not answer in full within " + timeout.toSeconds() + " s; try again, or raise the limit";
    }

    private static String reason(IOException e) {
        String detail = OneLine.of(String.valueOf(e.getMessage()));
        return switch (e) {
            case ConnectException refused -> "cannot be connected to; check the URL and the network";
            case SSLException untrusted -> "has no secure connection that can be trusted: " + detail;
            default -> "cannot be fetched: " + detail;
        };
    }

    private Fetched follow(URI first, Deadline deadline) throws IOException {
        URI url = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            try (Connection connection = Connection.open(url, resolver.addresses(url), deadline)) {
                Answer answer = Answer.read(connection.ask(url));
                String location = answer.header("location");
                if (!REDIRECTS.contains(answer.status()) || location == null) {
                    return fetched(url, answer);
                }
                url = redirected(url, location);
            }
        }
        throw new Unreadable("redirects more than " + MOST_REDIRECTS + " times");
    }

    private static URI redirected(URI from, String location) throws Unreadable {
        try {
            return Urls.parse(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new Unreadable("redirects to what is no valid URL");
        }
    }

    private Fetched fetched(URI url, Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new Unreadable("was answered with " + (answer.status() + " " + answer.reason()).strip());
        }
        String type = answer.header("content-type");
        try (InputStream body = answer.body()) {
            return new Fetched(url.toString(), mediaType(type), charset(type), Size.readAll(body, maxBytes));
        }
    }

    private static @Nullable String mediaType(@Nullable String contentType) {
        return contentType == null
                ? null
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(@Nullable String contentType) {
        Matcher match = CHARSET.matcher(contentType == null ? "" : contentType);
        return match.find() ? match.group(1) : null;
    }
}
