package org.backchannel.model.ftm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** The mapping of a reading down to FtM. */
public final class Ftm {

    private Ftm() {}

    /** The report, its entities and its claims, in this order; the same reading gives the same entities. */
    public static List<FtmEntity> of(Reading reading) {
        Map<String, FtmEntity> entities = new LinkedHashMap<>();
        add(entities, article(reading.report()));
        reading.entities().forEach(entity -> add(entities, entity(entity, reading.report())));
        Parties parties = new Parties(reading);
        for (Claim claim : reading.claims()) {
            new ClaimMapping(claim, reading.report(), parties)
                    .drafts()
                    .forEach(draft -> add(entities, draft.finished()));
        }
        return List.copyOf(entities.values());
    }

    private static void add(Map<String, FtmEntity> entities, FtmEntity entity) {
        entities.putIfAbsent(entity.id(), entity);
    }

    private static FtmEntity article(Report report) {
        return new Draft(report.id(), "Article")
                .put("title", report.title())
                .put("publisher", report.publisher())
                .put("sourceUrl", report.url())
                .put("publishedAt", report.date())
                .put("language", "und".equals(report.language()) ? null : report.language())
                .put("contentHash", report.originalSha256())
                .put("bodyText", report.text())
                .finished();
    }

    private static FtmEntity entity(Entity entity, Report report) {
        Draft draft = new Draft(entity.id(), entity.schema());
        entity.properties().forEach((property, values) -> values.forEach(value -> draft.putIfKnown(property, value)));
        if (draft.isEmpty("name")) {
            draft.put("name", entity.caption());
        }
        return draft.put("proof", report.id()).finished();
    }
}
