package org.backchannel.extraction.claim;

import java.util.IdentityHashMap;
import java.util.Map;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.Referent;
import org.backchannel.model.ContentId;

/** Ids of a report's entities: a hash of the report, the schema and the first mention. */
final class EntityIds {

    private final String report;
    private final Map<Referent, String> ids = new IdentityHashMap<>();

    EntityIds(String report) {
        this.report = report;
    }

    String of(Referent referent) {
        return ids.computeIfAbsent(referent, one -> {
            Reference first = one.first();
            return ContentId.of(
                    "entity",
                    report,
                    one.category().schema(),
                    first.span().start(),
                    first.span().end());
        });
    }
}
