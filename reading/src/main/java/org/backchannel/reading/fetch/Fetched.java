package org.backchannel.reading.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave.
 *
 * @param url where it was in the end, after redirects
 * @param mediaType as the server states it
 * @param charset name of the charset that the server states
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record Fetched(
        String url, @Nullable String mediaType, @Nullable String charset, byte[] bytes) {}
