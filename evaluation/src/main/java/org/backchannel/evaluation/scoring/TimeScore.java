package org.backchannel.evaluation.scoring;

import java.util.List;
import java.util.Objects;
import org.backchannel.model.Claim;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * Times of matched claims, by their values: a time that has only words and no value counts as none.
 *
 * @param right both have a value, and the same
 * @param wrong both have a value, not the same
 * @param missing only the gold has one
 * @param surplus only the other has one
 */
public record TimeScore(int right, int wrong, int missing, int surplus) {

    static TimeScore of(List<Pair<Claim>> pairs) {
        return new TimeScore(
                count(pairs, Verdict.RIGHT),
                count(pairs, Verdict.WRONG),
                count(pairs, Verdict.MISSING),
                count(pairs, Verdict.SURPLUS));
    }

    private static int count(List<Pair<Claim>> pairs, Verdict verdict) {
        return Ratio.of(pairs, pair -> Verdict.of(pair) == verdict).right();
    }

    /** Right ones of all that either has. */
    public Ratio accuracy() {
        return new Ratio(right, right + wrong + missing + surplus);
    }

    /** What became of one claim's time. */
    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        SURPLUS,
        NONE;

        static Verdict of(Pair<Claim> pair) {
            Time gold = pair.gold().time();
            Time predicted = pair.predicted().time();
            if (!hasValue(gold)) {
                return hasValue(predicted) ? SURPLUS : NONE;
            }
            if (!hasValue(predicted)) {
                return MISSING;
            }
            return value(gold).equals(value(predicted)) ? RIGHT : WRONG;
        }

        private static boolean hasValue(@Nullable Time time) {
            return time != null && (time.from() != null || time.to() != null);
        }
    }

    /** A time as {@code from/to}. */
    static String value(@Nullable Time time) {
        return time == null
                ? "none"
                : Objects.requireNonNullElse(time.from(), "..") + "/" + Objects.requireNonNullElse(time.to(), "..");
    }
}
