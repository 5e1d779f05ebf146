package org.backchannel.reading.parse;

import org.backchannel.reading.bytes.Format;
import org.jspecify.annotations.Nullable;

/**
 * A document for the parsers' process.
 *
 * @param charset name of the charset that came with it, if one did
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record Request(
        Format format, String mediaType, @Nullable String charset, byte[] bytes) {}
