package org.backchannel.reading;

import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param url where they were fetched
 * @param mediaType what whoever gave them says they are
 * @param charset likewise
 * @param depth how many containers they stand in
 */
record Source(
        String name,
        @Nullable String url,
        @Nullable String mediaType,
        @Nullable String charset,
        int depth) {

    static Source of(String name) {
        return new Source(name, null, null, null, 0);
    }

    static Source of(String name, Fetched fetched) {
        return new Source(name, fetched.url(), fetched.mediaType(), fetched.charset(), 0);
    }

    /** Something that stands in it. */
    Source inside(String path, @Nullable String type) {
        return new Source(name + "!/" + OneLine.name(path), null, type, null, depth + 1);
    }

    /** What it is called where it stands: the last part of its path, or of its URL's. */
    String lastName() {
        String path = url == null ? name : url.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
