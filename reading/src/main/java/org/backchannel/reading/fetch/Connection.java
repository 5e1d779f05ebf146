package org.backchannel.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection to an address that is already known, never looked up again. Java's own clients look the
 * host up themselves, which would let it change between the check and the connection.
 */
final class Connection implements AutoCloseable {

    private static final String USER_AGENT = "Backchannel";

    private final Socket socket;

    private Connection(Socket socket) {
        this.socket = socket;
    }

    /** Connects to the first of the addresses that answers. */
    static Connection open(URI url, List<InetAddress> addresses, Deadline deadline) throws IOException {
        IOException first = null;
        for (InetAddress address : addresses) {
            try {
                return open(url, address, deadline);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new IOException("no address") : first;
    }

    @SuppressWarnings("AddressSelection") // the address is chosen by the caller, that is the point
    private static Connection open(URI url, InetAddress address, Deadline deadline) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            deadline.closes(socket);
            socket.connect(new InetSocketAddress(address, Urls.port(url)), deadline.left());
            return new Connection(Urls.isSecure(url) ? secured(socket, url) : socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secured(Socket plain, URI url) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        // The host given here is what the certificate is checked against, and what the server is asked for.
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, Resolver.host(url), Urls.port(url), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Asks for the URL; the stream is the server's answer. */
    InputStream ask(URI url) throws IOException {
        String request = "GET " + Urls.target(url) + " HTTP/1.1\r\n"
                + "Host: " + Urls.authority(url) + "\r\n"
                + "User-Agent: " + USER_AGENT + "\r\n"
                + "Accept: text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.8\r\n"
                + "Accept-Encoding: identity\r\n"
                + "Connection: close\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
