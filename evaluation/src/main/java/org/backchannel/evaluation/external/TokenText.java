package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backchannel.model.Report;
import org.backchannel.model.Span;

/**
 * A text put together again from its tokens, as it would be printed: no space before a comma or after an opening
 * bracket, quote marks close to what they quote. It remembers where each token stands.
 */
final class TokenText {

    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "£", "€", "“", "‘", "``");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?%)\\]}”…]+|''|'s|'S|’s|n't|'(re|ve|ll|d|m)|’");
    private static final Set<String> QUOTES = Set.of("\"", "'");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private boolean inQuote;
    private boolean glued = true;

    private TokenText() {}

    static TokenText of(List<String> tokens) {
        TokenText text = new TokenText();
        tokens.stream().map(Report::storedText).forEach(text::add);
        return text;
    }

    private void add(String token) {
        boolean quote = QUOTES.contains(token);
        boolean closes = CLOSING.matcher(token).matches() || (quote && inQuote);
        if (!glued && !closes) {
            text.append(' ');
        }
        places.add(new int[] {text.length(), text.length() + token.length()});
        text.append(token);
        glued = OPENING.contains(token) || (quote && !inQuote);
        inQuote ^= quote;
    }

    String text() {
        return text.toString();
    }

    /** The span from the first to the last of some tokens, both counted from 0 and included. */
    Span span(int firstToken, int lastToken) {
        return Span.of(text(), places.get(firstToken)[0], places.get(lastToken)[1]);
    }
}
