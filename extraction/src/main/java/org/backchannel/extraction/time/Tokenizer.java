package org.backchannel.extraction.time;

/** Cuts text into words, numbers and signs in one pass, looking each up as it goes. */
final class Tokenizer {

    private final Vocabulary vocabulary;
    private final Lookup lookup;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lookup = new Lookup(vocabulary.numbers());
    }

    Tokens tokens(String text, int start, int end) {
        Tokens tokens = new Tokens((end - start) / 4 + 8);
        int lines = 0;
        int at = start;
        while (at < end) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || character == '\u00a0') {
                lines += character == '\n' ? 1 : 0;
                at++;
                continue;
            }
            at = token(text, at, end, tokens, lines > 1);
            lines = 0;
        }
        return tokens;
    }

    private int token(String text, int at, int end, Tokens tokens, boolean afterBreak) {
        char character = text.charAt(at);
        if (character >= '0' && character <= '9') {
            return number(text, at, end, tokens, afterBreak);
        }
        if (Character.isLetter(character)) {
            return word(text, at, end, tokens, afterBreak);
        }
        char plain = Lookup.plain(character);
        int word = character < 128 || plain < 128 ? sign(plain) : Lookup.NONE;
        tokens.add(at, at + 1, word, 0, 0, afterBreak);
        return at + 1;
    }

    private int sign(char plain) {
        return lookup.find(String.valueOf(plain), 0, 1, plain);
    }

    private int word(String text, int start, int end, Tokens tokens, boolean afterBreak) {
        int hash = 0;
        int at = start;
        while (at < end && isLetter(text.charAt(at))) {
            hash = 31 * hash + Lookup.plain(text.charAt(at));
            at++;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        long mask = capital ? Digits.CAP.mask() : Digits.LOW.mask();
        int word = lookup.find(text, start, at, hash);
        if (word != Lookup.NONE) {
            mask |= vocabulary.mask(word, capital);
            at += vocabulary.abbreviation(word) && abbreviates(text, at, end) ? 1 : 0;
        }
        tokens.add(start, at, word, 0, mask, afterBreak);
        return at;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || Character.isLetter(character);
    }

    /** Whether the dot after an abbreviation is its own and not the sentence's. */
    private static boolean abbreviates(String text, int dot, int end) {
        if (dot >= end || text.charAt(dot) != '.') {
            return false;
        }
        int next = dot + 1;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        return next < end
                && (Character.isDigit(text.charAt(next))
                        || Character.isLowerCase(text.charAt(next))
                        || text.charAt(next) == ',');
    }

    private static int number(String text, int start, int end, Tokens tokens, boolean afterBreak) {
        int at = digits(text, start, end);
        int grouped = groups(text, at, end);
        if (grouped > at) {
            tokens.add(start, grouped, Tokens.DIGITS, 0, 0, afterBreak);
            return grouped;
        }
        int value = at - start > 8 ? 0 : Integer.parseInt(text, start, at, 10);
        tokens.add(start, at, Tokens.DIGITS, value, Digits.classes(value, at - start), afterBreak);
        return at;
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The end of groups of three digits after commas, and of the decimals after them: "6,107.31" is one number. */
    private static int groups(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ',' && digits(text, at + 1, end) == at + 4) {
            at += 4;
        }
        if (at > start && at < end && text.charAt(at) == '.' && digits(text, at + 1, end) > at + 1) {
            at = digits(text, at + 1, end);
        }
        return at;
    }
}
