package org.backchannel.evaluation.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.model.RoleName.ACTOR;
import static org.backchannel.model.RoleName.RECIPIENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.evaluation.Hand;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Tally;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.ClaimType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSetTest {

    @TempDir
    Path data;

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static ExternalScore.Line line(ExternalScore score, String what) {
        return score.lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSetThatIsNotThereSaysSo() {
        assertThat(ExternalSet.all())
                .allSatisfy(set ->
                        assertThat(set.score(data, Hand.silent()).method()).startsWith("not scored"));
    }

    @Test
    void namesAreMergedToThreeClasses() throws IOException {
        write(
                "extraction/crossner-politics/dev.txt",
                "Ann\tB-politician\nLee\tI-politician\nled\tO\nAcme\tB-politicalparty\nin\tO\n2001\tB-election\n.\tO\n\n");
        Hand story = new Hand("Ann Lee led Acme in 2001.");
        Extractor reads = Hand.always(
                story.reading(List.of(story.entity("Person", "Lee"), story.entity("Address", "Acme")), List.of()));

        ExternalScore score = new CrossNer().score(data, reads);

        assertThat(score.items()).isEqualTo(3);
        assertThat(score.outOfScope()).containsOnlyKeys("type election").containsValue(1);
        assertThat(line(score, "all, overlapping").figure()).isEqualTo(new Tally(1, 2, 2));
        assertThat(line(score, "all, exact").figure()).isEqualTo(new Tally(0, 2, 2));
        assertThat(score.errors())
                .extracting(ExternalScore.Commonest::what)
                .containsExactly("ORG read as LOC", "PER too short");
    }

    @Test
    void relationsAreFoundWhicheverPartyComesFirst() throws IOException {
        write("extraction/crossre-politics/politics-dev.json", """
                {"sentence":["Ann","opposes","Acme","."],"ner":[[0,0,"politician"],[2,2,"organisation"]],"relations":[[2,2,0,0,"opposite","",false,false],[0,0,2,2,"temporal","",false,false]]}
                """);
        Hand story = new Hand("Ann opposes Acme.");
        Extractor reads = Hand.always(story.reading(
                List.of(),
                List.of(story.claim(
                                ClaimType.ACCUSATION,
                                "opposes",
                                story.role(ACTOR, "Ann"),
                                story.role(RECIPIENT, "Acme"))
                        .made())));

        ExternalScore score = new CrossRe().score(data, reads);

        assertThat(score.items()).isEqualTo(2);
        assertThat(score.outOfScope()).containsEntry("relation temporal", 1);
        assertThat(line(score, "pairs, overlapping").figure()).isEqualTo(new Tally(1, 1, 1));
        assertThat(line(score, "opposite, recall").figure()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void eventsAreComparedByWhatTheirCodesBecame() throws IOException {
        write("extraction/petrarch/PETR.UnitTest.records.xml", """
                <Validation><Sentences>
                <Sentence date="19950101"><EventCoding sourcecode="A" targetcode="B" eventcode="036"/><Text>Arnor met
                Gondor.</Text></Sentence>
                <Sentence date="19950101"><EventCoding eventcode="040"/><Text>Arnor met Gondor.</Text></Sentence>
                <Sentence date="19950101"><EventCoding noevents="True"/><Text>Arnor met Gondor.</Text></Sentence>
                <Sentence date="19950101"><EventCoding eventcode="190"/><Text>Arnor fought.</Text></Sentence>
                <Sentence date="19950101"><EventCoding eventcode="901"/><Text>Arnor slept.</Text></Sentence>
                </Sentences></Validation>
                """);
        Hand story = new Hand("Arnor met Gondor.");
        Extractor reads = Hand.always(story.reading(
                List.of(), List.of(story.claim(ClaimType.MEETING, "met").made())));

        ExternalScore score = new Petrarch().score(data, reads);

        assertThat(score.items()).isEqualTo(5);
        assertThat(score.outOfScope()).containsOnlyKeys("event ASSAULT", "event a code that is not CAMEO's");
        assertThat(line(score, "sentences with their event").figure()).isEqualTo(new Tally(1, 3, 2));
        assertThat(line(score, "sentences without an event, left without one").figure())
                .isEqualTo(new Ratio(0, 1));
        assertThat(score.errors())
                .extracting(ExternalScore.Commonest::what)
                .containsExactly("AGREE read as CONSULT", "spurious CONSULT");
    }

    @Test
    void re3dIsReadWithItsRelations() throws IOException {
        write("reports/re3d/agency/documents.json", """
                {"_id":"D","text":"Ann met Bo."}
                """);
        write("reports/re3d/agency/entities.json", """
                {"documentId":"D","begin":0,"end":3,"type":"Person","value":"Ann"}
                {"documentId":"D","begin":8,"end":10,"type":"Person","value":"Bo"}
                {"documentId":"D","begin":8,"end":10,"type":"Weapon","value":"Bo"}
                """);
        write("reports/re3d/agency/relations.json", """
                {"documentId":"D","type":"CommWith","sourceBegin":0,"sourceEnd":3,"source":"Ann","targetBegin":8,"targetEnd":10,"target":"Bo"}
                {"documentId":"D","type":"CommWith","sourceBegin":8,"sourceEnd":10,"source":"Bo","targetBegin":0,"targetEnd":3,"target":"Ann"}
                """);
        Hand story = new Hand("Ann met Bo.");
        Extractor reads = Hand.always(story.reading(
                List.of(story.entity("Person", "Ann"), story.entity("Person", "Bo")),
                List.of(story.claim(ClaimType.MEETING, "met", story.role(ACTOR, "Ann"), story.role(ACTOR, "Bo"))
                        .made())));

        ExternalScore entities = new Re3dEntities().score(data, reads);
        ExternalScore relations = new Re3dRelations().score(data, reads);

        assertThat(line(entities, "all, exact").figure()).isEqualTo(new Tally(2, 2, 2));
        assertThat(entities.outOfScope()).containsEntry("type Weapon", 1);
        assertThat(line(relations, "pairs, overlapping").figure()).isEqualTo(new Tally(1, 1, 1));
        assertThat(relations.outOfScope()).containsEntry("annotated twice, or in both directions", 1);
    }
}
