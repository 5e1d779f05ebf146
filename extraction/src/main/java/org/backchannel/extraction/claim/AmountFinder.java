package org.backchannel.extraction.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Amount;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds sums and quantities and gives them to the claims they stand with. */
final class AmountFinder {

    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("m", 6),
            Map.entry("crore", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));

    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<ClaimType> NEVER = Set.of(ClaimType.ROLE, ClaimType.STATEMENT, ClaimType.FAMILY);

    private static final String ABOUT =
            "(?<about>(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than|at least|up to|an estimated|close to|under) )?";

    private final Map<String, String> currencyBySign = new HashMap<>();
    private final Map<String, String> currencyByWord = new HashMap<>();
    private final Map<String, String> unitByWord = new HashMap<>();
    private final Pattern pattern;

    AmountFinder() {
        for (Row row : Table.read(AmountFinder.class, "currencies.tsv").rows()) {
            row.list("signs").forEach(sign -> currencyBySign.put(sign, row.text("code")));
            row.list("words").forEach(word -> currencyByWord.put(word.toLowerCase(Locale.ROOT), row.text("code")));
        }
        for (Row row : Table.read(AmountFinder.class, "units.tsv").rows()) {
            row.list("words").forEach(word -> unitByWord.put(word.toLowerCase(Locale.ROOT), row.text("unit")));
        }
        String number = "(?<number>\\d[\\d,]*(?:\\.\\d+)?|" + String.join("|", SMALL) + ")";
        String scale = "(?:[ \\u00A0-]?(?<scale>hundred|thousand|million|billion|trillion|crore|mn|bn|tn|k|m|b)\\b)?";
        pattern = Pattern.compile(
                ABOUT + "(?<sign>" + alternatives(currencyBySign) + ")?[ \\u00A0]?\\b" + number + scale
                        + "(?:[ \\u00A0-]?(?<word>" + alternatives(currencyByWord) + "|" + alternatives(unitByWord)
                        + ")(?![\\p{L}\\p{N}]))?",
                Pattern.CASE_INSENSITIVE);
    }

    private static String alternatives(Map<String, String> words) {
        return words.keySet().stream()
                .sorted((a, b) -> b.length() - a.length() == 0 ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    void find(String text, Sentence sentence, List<Draft> drafts) {
        Attachment attachment = new Attachment(sentence, drafts);
        for (Amount amount : in(text, sentence.start(), sentence.end())) {
            attachment
                    .headOf(amount.span())
                    .ifPresent(head -> attachment
                            .of(head, draft -> !NEVER.contains(draft.type))
                            .forEach(draft -> draft.amounts.add(amount)));
        }
    }

    List<Amount> in(String text, int start, int end) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(start, end);
        while (matcher.find()) {
            Amount amount = amount(text, matcher);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private @Nullable Amount amount(String text, Matcher matcher) {
        String sign = matcher.group("sign");
        String word = matcher.group("word");
        if (sign == null && word == null) {
            return null;
        }
        String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
        String currency = sign != null ? currencyBySign.get(sign.toUpperCase(Locale.ROOT)) : currencyByWord.get(lower);
        String unit = currency == null ? unitByWord.get(lower) : null;
        if (currency == null && unit == null) {
            return null;
        }
        int from = matcher.start("about") >= 0 ? matcher.end("about") : matcher.start();
        Span span = trimmed(text, from, matcher.end());
        return new Amount(
                value(matcher), currency, unit, matcher.group("about") != null, span.start(), span.end(), span.text());
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        while (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\u00A0') {
            from++;
        }
        return Span.of(text, from, end);
    }

    private static BigDecimal value(Matcher matcher) {
        String number = matcher.group("number").toLowerCase(Locale.ROOT);
        int small = SMALL.indexOf(number);
        BigDecimal value = small >= 0 ? BigDecimal.valueOf(small) : new BigDecimal(number.replace(",", ""));
        String scale = matcher.group("scale");
        int power = scale == null ? 0 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(
                value.scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
    }
}
