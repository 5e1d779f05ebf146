package org.backchannel.evaluation.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.model.Entity;
import org.backchannel.model.Mention;

/**
 * Entities found, by their mentions.
 *
 * @param classes by broad class
 * @param names mentions by name alone, of all classes
 * @param links of the mentions found, overlapping
 * @param unclassed mentions of either reading whose schema has no broad class, by schema
 */
public record EntityScores(
        Map<BroadClass, MentionScores> classes,
        MentionScores names,
        LinkScore links,
        SortedMap<String, Integer> unclassed) {

    static EntityScores of(List<Compared> compared) {
        List<Text> texts = compared.stream().map(Text::of).toList();
        return new EntityScores(
                MentionScores.sum(texts.stream()
                        .map(text -> MentionScores.byClass(text.gold, text.predicted))
                        .toList()),
                texts.stream()
                        .map(text -> MentionScores.of(names(text.gold), names(text.predicted)))
                        .reduce(new MentionScores(Tally.NONE, Tally.NONE), MentionScores::plus),
                texts.stream()
                        .map(text -> LinkScore.of(Matching.of(text.gold, text.predicted, Named::overlap)
                                .pairs()))
                        .reduce(LinkScore.NONE, LinkScore::plus),
                unclassed(compared));
    }

    /** All classes together. */
    public MentionScores all() {
        return classes.values().stream().reduce(new MentionScores(Tally.NONE, Tally.NONE), MentionScores::plus);
    }

    private static List<Named> names(List<Named> all) {
        return all.stream().filter(named -> named.kind() == Mention.Kind.NAME).toList();
    }

    private static SortedMap<String, Integer> unclassed(List<Compared> compared) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        compared.stream()
                .flatMap(each ->
                        Stream.of(each.passage().entities(), each.reading().entities()))
                .flatMap(Collection::stream)
                .filter(entity -> BroadClass.of(entity.schema()) == null)
                .forEach((Entity entity) ->
                        counts.merge(entity.schema(), entity.mentions().size(), Integer::sum));
        return counts;
    }

    private record Text(List<Named> gold, List<Named> predicted) {
        static Text of(Compared compared) {
            return new Text(
                    Named.of(compared.passage().entities()),
                    Named.of(compared.reading().entities()));
        }
    }
}
