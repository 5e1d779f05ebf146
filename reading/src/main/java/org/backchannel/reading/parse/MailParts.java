package org.backchannel.reading.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.backchannel.reading.text.Decoded;
import org.jspecify.annotations.Nullable;

/** A mail's parts, sorted into message and attachments; what only dresses the message is left out. */
final class MailParts {

    private static final String DRESS =
            "image/.*|application/(?:x-)?pkcs7-signature|application/pgp-(?:signature|keys|encrypted)|message/delivery-status";

    private final List<String> message = new ArrayList<>();
    private final List<Parsed.Part> attachments = new ArrayList<>();
    private int replaced;

    private MailParts() {}

    static MailParts of(Message mail) throws IOException {
        MailParts parts = new MailParts();
        parts.add(mail);
        return parts;
    }

    String body() {
        return Paragraphs.tidy(String.join("\n\n", message));
    }

    List<Parsed.Part> attachments() {
        return attachments;
    }

    List<String> shortfalls() {
        return replaced == 0 ? List.of() : List.of(replaced + " faults in its encoding replaced by U+FFFD");
    }

    private void add(Entity part) throws IOException {
        Body body = part.getBody();
        if (body instanceof Multipart multipart) {
            addAll(multipart);
        } else if (isMessage(part)) {
            message.add(text(part));
        } else if (!isDress(part)) {
            attachments.add(new Parsed.Part(name(part), part.getMimeType(), bytes(body)));
        }
    }

    private void addAll(Multipart multipart) throws IOException {
        boolean alternative = multipart.getSubType().equalsIgnoreCase("alternative");
        boolean said = false;
        for (Entity part : multipart.getBodyParts()) {
            int before = message.size();
            add(part);
            List<String> added = message.subList(before, message.size());
            if (alternative && said) {
                // The same again in another form; attachments beside it count.
                added.clear();
            }
            said = said || added.stream().anyMatch(text -> !text.isBlank());
        }
    }

    private static boolean isMessage(Entity part) {
        boolean text =
                part.getMimeType().equals("text/plain") || part.getMimeType().equals("text/html");
        return text && !"attachment".equalsIgnoreCase(part.getDispositionType()) && part.getFilename() == null;
    }

    /** A signature, or a picture that the message shows in its midst. */
    private static boolean isDress(Entity part) {
        boolean inside =
                part.getHeader().getField("Content-ID") != null || "inline".equalsIgnoreCase(part.getDispositionType());
        return part.getMimeType().matches(DRESS)
                && (inside || !part.getMimeType().startsWith("image/"));
    }

    private String text(Entity part) throws IOException {
        Decoded decoded = Decoded.of(bytes(part.getBody()), charset(part.getCharset()));
        replaced += decoded.replaced();
        return part.getMimeType().equals("text/html") ? HtmlParser.wholeText(decoded.text()) : decoded.text();
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") || !Charset.isSupported(name)
                    ? null
                    : Charset.forName(name);
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static byte[] bytes(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (body instanceof Message attached) {
            new DefaultMessageWriter().writeMessage(attached, bytes);
        } else if (body instanceof SingleBody single) {
            single.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private String name(Entity part) {
        String stated = part.getFilename();
        if (stated != null && !stated.isBlank()) {
            return DecoderUtil.decodeEncodedWords(stated, DecodeMonitor.SILENT);
        }
        String ending = part.getBody() instanceof Message ? ".eml" : "";
        return "attachment-" + (attachments.size() + 1) + ending;
    }
}
