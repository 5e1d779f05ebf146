package org.backchannel.reading.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.backchannel.reading.bytes.Unreadable;

/** Looks up a URL's host, once for each connection; what is connected to is what was looked at. */
final class Resolver {

    private final boolean allowPrivate;

    Resolver(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /**
     * The addresses of the host.
     *
     * @throws Unreadable where there is none, or one of them is not public
     */
    List<InetAddress> addresses(URI url) throws IOException {
        List<InetAddress> addresses = lookUp(host(url));
        for (InetAddress address : addresses) {
            Optional<String> refusal = allowPrivate ? Optional.empty() : AddressRules.refusal(address);
            if (refusal.isPresent()) {
                throw new Unreadable("leads to " + address.getHostAddress() + " (" + refusal.get()
                        + "), which is no public address; allow private addresses if you trust it");
            }
        }
        return addresses;
    }

    /** The host without the brackets of an IPv6 address. */
    static String host(URI url) {
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    private static List<InetAddress> lookUp(String host) throws Unreadable {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new Unreadable("has an unknown host, " + host + "; check the URL and the network");
        }
    }
}
