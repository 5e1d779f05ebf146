package org.backchannel.app.summary;

import org.backchannel.app.output.Plain;
import org.backchannel.model.Claim;

/** The quote of a claim, shortened around its trigger where it is too long. */
final class Quote {

    private Quote() {}

    /**
     * The quote in quotation marks.
     *
     * @param room characters that it may take, the marks included
     */
    static String around(Claim claim, int room) {
        String quote = claim.evidence().quote();
        int space = room - 2;
        if (quote.length() <= space) {
            return marked("", Plain.of(quote), "");
        }
        int start = claim.evidence().start();
        int from = Math.clamp(claim.trigger().start() - start, 0, quote.length());
        int to = Math.clamp(claim.trigger().end() - start, from, quote.length());
        int margin = Math.max(0, (space - 4 - (to - from)) / 2);
        int end = Math.min(quote.length(), Math.max(to + margin, space - 4));
        int begin = Math.max(0, Math.min(from - margin, end - (space - 4)));
        begin = begin == 0 ? 0 : wordStart(quote, begin, from);
        end = end == quote.length() ? end : wordEnd(quote, end, to);
        return marked(begin == 0 ? "" : "… ", Plain.of(quote.substring(begin, end)), end == quote.length() ? "" : " …");
    }

    private static String marked(String before, String text, String after) {
        return "“" + before + text + after + "”";
    }

    /** The next word, so that none is cut; not beyond the trigger. */
    private static int wordStart(String quote, int at, int trigger) {
        int space = quote.indexOf(' ', at);
        return space < 0 || space >= trigger ? trigger : space + 1;
    }

    private static int wordEnd(String quote, int at, int trigger) {
        return Math.max(trigger, quote.lastIndexOf(' ', at));
    }
}
