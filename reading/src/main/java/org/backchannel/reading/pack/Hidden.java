package org.backchannel.reading.pack;

import java.util.Arrays;

/** Which files a system keeps for itself: nobody means them when giving the folder or archive they are in. */
public final class Hidden {

    private Hidden() {}

    /** Whether a path leads to such a file: one of its names starts with a dot, or macOS put it there. */
    public static boolean is(String path) {
        return Arrays.stream(path.split("[/\\\\]"))
                .anyMatch(name -> name.equals("__MACOSX") || (name.startsWith(".") && !name.matches("\\.{1,2}")));
    }
}
