package org.backchannel.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backchannel.evaluation.Hand;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Modality;
import org.backchannel.model.Qualifier;
import org.junit.jupiter.api.Test;

class DetailScoresTest {

    private final Hand story = new Hand(
            "The Times, citing two officials and a memo, said they secretly met on May 3 over $5 million for two hours.");

    private Hand.Draft meeting() {
        return story.claim(ClaimType.MEETING, "met");
    }

    private DetailScores compare(Hand.Draft gold, Hand.Draft predicted) {
        Scores scores = story.score(List.of(gold.made()), List.of(predicted.made()));
        assertThat(scores.claims().all().matched()).isOne();
        return scores.details();
    }

    @Test
    void modalityAndPolarityAreCounted() {
        DetailScores details = compare(
                meeting().modality(Modality.REPORTED).negative(), meeting().negative());

        assertThat(details.modality()).isEqualTo(new Ratio(0, 1));
        assertThat(details.polarity()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void aTimeIsRightIfBothEndsAreEqual() {
        assertThat(compare(
                                meeting().time("2025-05-03", "2025-05-03", "May 3"),
                                meeting().time("2025-05-03", "2025-05-03", "on May 3"))
                        .time())
                .isEqualTo(new TimeScore(1, 0, 0, 0));
        assertThat(compare(
                                meeting().time("2025-05-03", "2025-05-03", "May 3"),
                                meeting().time("2025-05-03", null, "May 3"))
                        .time())
                .isEqualTo(new TimeScore(0, 1, 0, 0));
    }

    @Test
    void aTimeThatOnlyOneHasIsAnError() {
        Hand.Draft timed = meeting().time("2025-05-03", "2025-05-03", "May 3");

        assertThat(compare(timed, meeting()).time()).isEqualTo(new TimeScore(0, 0, 1, 0));
        assertThat(compare(meeting(), timed).time()).isEqualTo(new TimeScore(0, 0, 0, 1));
        assertThat(compare(meeting(), timed).time().accuracy()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void wordsWithoutAValueAreNoTime() {
        DetailScores details = compare(meeting().time(null, null, "May 3"), meeting());

        assertThat(details.time().accuracy().of()).isZero();
    }

    @Test
    void theOutletIsNoOrigin() {
        DetailScores details = compare(meeting(), meeting().outlet("The Times"));

        assertThat(details.attribution()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void theLastLinkIsTheOrigin() {
        Hand.Draft gold = meeting().said("The Times").said("two officials");

        assertThat(compare(gold, meeting().outlet("Okay").said("officials")).attribution())
                .isEqualTo(new Ratio(1, 1));
        assertThat(compare(gold, meeting().said("The Times")).attribution()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void halfTheSourcesMeetButAreNotTheWholeSet() {
        DetailScores details =
                compare(meeting().said("two officials", "a memo"), meeting().said("a memo"));

        assertThat(details.attribution()).isEqualTo(new Ratio(1, 1));
        assertThat(details.wholeAttribution()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void qualifiersAndAmountsMustBeOfOneKind() {
        DetailScores details = compare(
                meeting()
                        .qualifier(Qualifier.Kind.SECRECY, "secretly")
                        .qualifier(Qualifier.Kind.DURATION, "for two hours")
                        .amount("USD", "$5 million"),
                meeting()
                        .qualifier(Qualifier.Kind.MANNER, "secretly")
                        .qualifier(Qualifier.Kind.DURATION, "two hours")
                        .amount(null, "5 million"));

        assertThat(details.qualifiers()).isEqualTo(new Tally(1, 2, 2));
        assertThat(details.amounts()).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void hedgesAreComparedByTheirWords() {
        DetailScores details =
                compare(meeting().hedges("Reportedly", "implied"), meeting().hedges("reportedly"));

        assertThat(details.hedges()).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void aWrongDetailIsListedWithBothValues() {
        Claim gold = meeting()
                .modality(Modality.PLANNED)
                .time("2025", "2025", "May 3")
                .made();
        Claim predicted = meeting().said("two officials").made();

        assertThat(story.score(List.of(gold), List.of(predicted)).faults())
                .extracting(fault -> fault.cause() + ": " + fault.detail())
                .containsExactly(
                        "MODALITY: planned, read as asserted",
                        "TIME: 2025/2025, read as none",
                        "ATTRIBUTION: none, read as two officials");
    }
}
