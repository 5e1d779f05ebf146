package org.backchannel.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way through a pattern, without options or alternatives. */
record Sequence(
        @Nullable Guard left, List<Step> steps, @Nullable Guard right, Expression meaning) {

    /** Computes a meaning from gathered values; null where they make none (30 February). */
    interface Expression {
        @Nullable
        Object value(@Nullable Object[] slots);
    }
}
