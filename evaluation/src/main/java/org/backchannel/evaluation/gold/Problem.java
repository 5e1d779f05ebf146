package org.backchannel.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * Something in a gold folder that does not hold, and that was therefore left out.
 *
 * @param file name of the file within its folder
 * @param line counted from 1, 0 where it is the file as a whole
 * @param offset UTF-16 code unit in the passage that the line speaks of, where it speaks of one
 */
public record Problem(String file, int line, @Nullable Integer offset, String message) {

    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        return where + (offset == null ? "" : " at offset " + offset) + ": " + message;
    }
}
