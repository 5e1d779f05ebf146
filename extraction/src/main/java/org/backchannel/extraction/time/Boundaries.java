package org.backchannel.extraction.time;

/** Tells whether an expression may begin or end at a place: not inside a word, a number, a sum of money or a code. */
final class Boundaries {

    private Boundaries() {}

    static boolean mayStart(String text, int start, int at) {
        if (at == start) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || "$\u20ac\u00a3#@_%".indexOf(before) >= 0) {
            return false;
        }
        return !joinsNumbers(before) || at - 2 < start || !Character.isDigit(text.charAt(at - 2));
    }

    static boolean mayEnd(String text, int end, int at) {
        if (at >= end) {
            return true;
        }
        char after = text.charAt(at);
        if (Character.isLetterOrDigit(after) || after == '%' || after == '_') {
            return isTimeOfDay(text, at, end);
        }
        boolean inNumber = joinsNumbers(after) && Character.isDigit(text.charAt(at - 1));
        return !inNumber || at + 1 >= end || !Character.isDigit(text.charAt(at + 1));
    }

    /** The T of 2016-11-07T12:30. */
    private static boolean isTimeOfDay(String text, int at, int end) {
        return text.charAt(at) == 'T' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean joinsNumbers(char character) {
        return ".,/:-\u2013".indexOf(character) >= 0;
    }
}
