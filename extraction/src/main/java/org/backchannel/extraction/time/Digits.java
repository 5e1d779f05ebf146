package org.backchannel.extraction.time;

/** The built-in classes of tokens: what a number in digits may be, and how a word is written. */
enum Digits {
    /** Any whole number. */
    N(0),
    /** A day of the month, in one or two digits. */
    DAY(1),
    /** A month, in one or two digits. */
    MON(2),
    /** A year in four digits. */
    YEAR(3),
    /** A year in two digits. */
    YY(4),
    /** A word with a capital. */
    CAP(5),
    /** A word without. */
    LOW(6);

    private static final int DIGITS_AT_MOST = 6;

    private final int bit;

    Digits(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    long mask() {
        return 1L << bit;
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
