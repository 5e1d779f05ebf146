package org.backchannel.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backchannel.evaluation.Hand;
import org.backchannel.model.Entity;
import org.junit.jupiter.api.Test;

class EntityScoresTest {

    private final Hand story = new Hand("Ann Lee met Bo Roy of Acme Corp. Lee thanked Roy.");

    @Test
    void mentionsAreFoundByClassAndPlace() {
        List<Entity> gold = List.of(
                story.entity("Person", "Ann Lee"),
                story.entity("Person", "Bo Roy"),
                story.entity("Company", "Acme Corp"));
        List<Entity> predicted = List.of(
                story.entity("Person", "Lee"),
                story.entity("Organization", "Acme Corp"),
                story.entity("Address", "Bo Roy"));

        EntityScores scores = story.scoreEntities(gold, predicted).entities();

        assertThat(scores.classes().get(BroadClass.PER))
                .isEqualTo(new MentionScores(new Tally(1, 1, 2), new Tally(0, 1, 2)));
        assertThat(scores.classes().get(BroadClass.ORG))
                .isEqualTo(new MentionScores(new Tally(1, 1, 1), new Tally(1, 1, 1)));
        assertThat(scores.classes().get(BroadClass.LOC))
                .isEqualTo(new MentionScores(new Tally(0, 1, 0), new Tally(0, 1, 0)));
        assertThat(scores.all().overlap()).isEqualTo(new Tally(2, 3, 3));
    }

    @Test
    void schemataOfNoClassAreCountedApart() {
        EntityScores scores = story.scoreEntities(List.of(story.entity("Vessel", "Acme Corp")), List.of())
                .entities();

        assertThat(scores.unclassed()).containsEntry("Vessel", 1);
        assertThat(scores.all().overlap()).isEqualTo(Tally.NONE);
    }

    @Test
    void twoPeopleTakenForOneCostPrecision() {
        List<Entity> gold = List.of(
                story.entity("Person", story.at("Ann Lee"), story.at("Lee", 1)),
                story.entity("Person", story.at("Bo Roy"), story.at("Roy", 1)));
        List<Entity> predicted = List.of(story.entity(
                "Person", story.at("Ann Lee"), story.at("Lee", 1), story.at("Bo Roy"), story.at("Roy", 1)));

        LinkScore links = story.scoreEntities(gold, predicted).entities().links();

        assertThat(links.precision()).isEqualTo(0.5, within(1e-9));
        assertThat(links.recall()).isEqualTo(1);
        assertThat(links.mentions()).isEqualTo(4);
    }

    @Test
    void onePersonTakenForTwoCostsRecall() {
        List<Entity> gold = List.of(story.entity("Person", story.at("Ann Lee"), story.at("Lee", 1)));
        List<Entity> predicted =
                List.of(story.entity("Person", story.at("Ann Lee")), story.entity("Person", story.at("Lee", 1)));

        LinkScore links = story.scoreEntities(gold, predicted).entities().links();

        assertThat(links.precision()).isEqualTo(1);
        assertThat(links.recall()).isEqualTo(0.5, within(1e-9));
    }
}
