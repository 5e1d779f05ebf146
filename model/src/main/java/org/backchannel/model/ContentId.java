package org.backchannel.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Identities made of content: the same content has the same id on any machine, in any order of reading. */
public final class ContentId {

    private static final int ID_BYTES = 16;

    private ContentId() {}

    /** The first 128 bits, in hexadecimal, of the SHA-256 over the parts, each ended by a zero byte. */
    public static String of(@Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (@Nullable Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    /** The SHA-256 of the bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
