package org.backchannel.evaluation.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.backchannel.model.Entity;
import org.backchannel.model.Mention;
import org.backchannel.model.Span;

/**
 * A mention of an entity of one of the broad classes.
 *
 * @param entity which of the reading's entities it is
 */
public record Named(Span span, BroadClass broad, Mention.Kind kind, String entity) {

    /** All mentions of the entities that have a broad class, in order of the text. */
    public static List<Named> of(Collection<Entity> entities) {
        List<Named> all = new ArrayList<>();
        for (Entity entity : entities) {
            BroadClass broad = BroadClass.of(entity.schema());
            if (broad != null) {
                entity.mentions()
                        .forEach(mention -> all.add(new Named(mention.span(), broad, mention.kind(), entity.id())));
            }
        }
        all.sort(Comparator.comparingInt((Named named) -> named.span().start())
                .thenComparingInt(named -> named.span().end()));
        return all;
    }

    /** How well two mentions of the same class fit: exactly, by overlap, or (0) not. */
    public static int overlap(Named gold, Named predicted) {
        if (gold.broad != predicted.broad || !gold.span.overlaps(predicted.span)) {
            return 0;
        }
        return exact(gold, predicted) > 0 ? 2 : 1;
    }

    /** 1 for the same span and class. */
    public static int exact(Named gold, Named predicted) {
        return gold.broad == predicted.broad && gold.span.equals(predicted.span) ? 1 : 0;
    }
}
