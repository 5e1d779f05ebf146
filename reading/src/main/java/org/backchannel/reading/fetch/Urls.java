package org.backchannel.reading.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;

/** URLs that may be fetched. */
final class Urls {

    private Urls() {}

    /**
     * A URL as given.
     *
     * @throws Unreadable where it is none of the web, or has a password in it
     */
    static URI parse(String given) throws Unreadable {
        URI url;
        try {
            url = new URI(given.strip());
        } catch (URISyntaxException e) {
            throw new Unreadable("is no valid URL: " + OneLine.of(e.getReason()));
        }
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new Unreadable("is no URL with http:// or https:// and a host");
        }
        if (url.getUserInfo() != null) {
            throw new Unreadable("has a user name in its URL; leave it out");
        }
        return url;
    }

    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    static int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isSecure(url) ? 443 : 80;
    }

    /** What the request line asks for. */
    static String target(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        return URI.create(target.startsWith("//") ? "/." + target : target).toASCIIString();
    }

    /** What the Host header says. */
    static String authority(URI url) {
        return url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
    }
}
