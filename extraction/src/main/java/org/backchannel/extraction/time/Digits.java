package org.backchannel.extraction.time;

/** The built-in classes of tokens: what a number in digits may be, and how a word is written. */
enum Digits {
    /** Any whole number. */
    N,
    /** A day of the month, in one or two digits. */
    DAY,
    /** A month, in one or two digits. */
    MON,
    /** A year in four digits. */
    YEAR,
    /** A year in two digits. */
    YY,
    /** A word with a capital. */
    CAP,
    /** A word without. */
    LOW;

    private static final int DIGITS_AT_MOST = 6;

    long mask() {
        return 1L << ordinal();
    }

    /** The classes of a number by its value and the digits it is written with. */
    static long classes(int value, int length) {
        long mask = length <= DIGITS_AT_MOST ? N.mask() : 0;
        if (length <= 2) {
            mask |= value >= 1 && value <= 31 ? DAY.mask() : 0;
            mask |= value >= 1 && value <= 12 ? MON.mask() : 0;
            mask |= length == 2 ? YY.mask() : 0;
        }
        if (length == 4 && value >= 1000 && value < 2200) {
            mask |= YEAR.mask();
        }
        return mask;
    }
}
