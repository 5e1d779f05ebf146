package org.backchannel.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum or quantity.
 *
 * @param currency ISO 4217 code, absent if it is no money
 * @param unit what is counted, absent if it is money
 * @param approximate whether the report says "about", "nearly", "more than"
 */
public record Amount(
        BigDecimal value,
        @Nullable String currency,
        @Nullable String unit,
        boolean approximate,
        int start,
        int end,
        String text) {

    public Span span() {
        return new Span(start, end, text);
    }
}
