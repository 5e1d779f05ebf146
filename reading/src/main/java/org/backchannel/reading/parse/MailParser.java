package org.backchannel.reading.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;

/** One mail: its body is the text, its subject the title, its attachments are documents of their own. */
final class MailParser implements Parser {

    @Override
    public Parsed parse(Request request) throws IOException {
        Message message = builder().parseMessage(new ByteArrayInputStream(request.bytes()));
        try {
            return parsed(message, request.bytes());
        } finally {
            message.dispose();
        }
    }

    private static Parsed parsed(Message message, byte[] bytes) throws IOException {
        if (message.getMimeType().matches("multipart/encrypted|application/(?:x-)?pkcs7-mime")) {
            throw new Unreadable("is encrypted; save it decrypted");
        }
        MailParts parts = MailParts.of(message);
        String body = parts.body();
        String subject = message.getSubject() == null ? "" : OneLine.of(message.getSubject());
        List<String> shortfalls = new ArrayList<>(parts.shortfalls());
        if (isCutOff(message, bytes)) {
            shortfalls.add("cut off before its last part ends");
        }
        if (body.isEmpty() && !subject.isEmpty()) {
            shortfalls.add("no message but its subject");
        }
        return new Parsed(
                body.isEmpty() ? subject : body,
                subject.isEmpty() ? null : subject,
                null,
                null,
                dates(message),
                shortfalls,
                parts.attachments());
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder;
    }

    /** The day that the header words, in the sender's zone; where it cannot be read so, in universal time. */
    private static List<String> dates(Message message) {
        Field field = message.getHeader().getField("Date");
        List<String> dates = new ArrayList<>();
        if (field != null && field.getBody() != null) {
            dates.add(field.getBody());
        }
        @Nullable Date date = message.getDate();
        if (date != null) {
            dates.add(DateTimeFormatter.ISO_LOCAL_DATE.format(date.toInstant().atZone(ZoneId.of("UTC"))));
        }
        return dates;
    }

    private static boolean isCutOff(Message message, byte[] bytes) {
        return message.isMultipart()
                && message.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && type.getBoundary() != null
                && !new String(bytes, StandardCharsets.ISO_8859_1).contains("--" + type.getBoundary() + "--");
    }
}
