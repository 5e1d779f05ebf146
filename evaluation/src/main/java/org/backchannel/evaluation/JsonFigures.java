package org.backchannel.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backchannel.evaluation.scoring.Figure;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Tally;

/** Figures as JSON objects. */
final class JsonFigures {

    private static final int PLACES = 4;

    private JsonFigures() {}

    /** The shares of a figure and what they were counted from. */
    static Map<String, Object> of(Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        switch (figure) {
            case Tally tally -> {
                share(object, "precision", tally.precision());
                share(object, "recall", tally.recall());
                share(object, "f1", tally.f1());
                object.put("matched", tally.matched());
                object.put("predicted", tally.predicted());
                object.put("gold", tally.gold());
            }
            case Ratio ratio -> {
                share(object, "share", ratio.share());
                object.put("right", ratio.right());
                object.put("of", ratio.of());
            }
        }
        return object;
    }

    /** Puts a share, unless it is a share of nothing. */
    static void share(Map<String, Object> object, String name, double share) {
        if (!Double.isNaN(share)) {
            object.put(name, BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_UP));
        }
    }
}
