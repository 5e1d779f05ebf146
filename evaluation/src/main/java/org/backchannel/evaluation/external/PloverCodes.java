package org.backchannel.evaluation.external;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Plover;
import org.jspecify.annotations.Nullable;

/** The PLOVER events that the older CAMEO codes became, from {@code cameo.tsv}, by the longest code that begins so. */
final class PloverCodes {

    private static final int LAST_ROOT = 20;

    /** Events that some claim type is coded as. */
    static final Set<String> EXPRESSED = Arrays.stream(ClaimType.values())
            .map(ClaimType::plover)
            .filter(Objects::nonNull)
            .map(Plover::event)
            .collect(Collectors.toCollection(TreeSet::new));

    private final Map<String, String> events = new TreeMap<>();

    PloverCodes() {
        Texts.table("cameo.tsv").forEach(row -> events.put(row.getFirst(), row.get(1)));
    }

    /** The event of a code, {@code none} for a code that became none, nothing for a code that is not CAMEO's. */
    @Nullable
    String event(String code) {
        if (!isCameo(code)) {
            return null;
        }
        for (int length = code.length(); length > 0; length--) {
            String event = events.get(code.substring(0, length));
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private static boolean isCameo(String code) {
        if (code.length() < 2 || !Character.isDigit(code.charAt(0)) || !Character.isDigit(code.charAt(1))) {
            return false;
        }
        int root = Integer.parseInt(code.substring(0, 2));
        return root >= 1 && root <= LAST_ROOT;
    }

    /** The event that a claim is coded as. */
    static @Nullable String event(Claim claim) {
        Plover plover = claim.plover() == null ? claim.type().plover() : claim.plover();
        return plover == null ? null : plover.event();
    }
}
