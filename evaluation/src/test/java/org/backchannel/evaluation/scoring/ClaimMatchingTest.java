package org.backchannel.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.model.RoleName.ACTOR;
import static org.backchannel.model.RoleName.AUTHORITY;
import static org.backchannel.model.RoleName.PLACE;
import static org.backchannel.model.RoleName.RECIPIENT;

import java.util.List;
import org.backchannel.evaluation.Hand;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.junit.jupiter.api.Test;

class ClaimMatchingTest {

    private final Hand story =
            new Hand("Envoy Ann Lee met Bo Roy in Riga. She accused Roy, whom Paris had sanctioned.");
    private final Claim meeting = story.claim(
                    ClaimType.MEETING, "met", story.role(ACTOR, "Ann Lee"), story.role(RECIPIENT, "Bo Roy"))
            .made();
    private final Claim accusation = story.claim(
                    ClaimType.ACCUSATION,
                    "accused",
                    story.role(ACTOR, story.at("She"), story.at("Ann Lee")),
                    story.role(RECIPIENT, story.at("Roy", 1), null))
            .made();

    @Test
    void aClaimMatchesItself() {
        Scores scores = story.score(List.of(meeting, accusation), List.of(accusation, meeting));

        assertThat(scores.claims().all()).isEqualTo(new Tally(2, 2, 2));
        assertThat(scores.claims().macro().f1()).isEqualTo(1);
        assertThat(scores.faults()).isEmpty();
    }

    @Test
    void swappedRolesAreNoMatch() {
        Claim swapped = story.claim(
                        ClaimType.ACCUSATION,
                        "accused",
                        story.role(RECIPIENT, story.at("She"), story.at("Ann Lee")),
                        story.role(ACTOR, story.at("Roy", 1), null))
                .made();

        Scores scores = story.score(List.of(accusation), List.of(swapped));

        assertThat(scores.claims().all()).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.claims().byTrigger()).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.faults()).extracting(Fault::cause).containsExactly(Cause.ROLE_WRONG, Cause.SPURIOUS);
    }

    @Test
    void participantsOfAMeetingAreOneSet() {
        Claim swapped = story.claim(
                        ClaimType.MEETING, "met", story.role(RECIPIENT, "Ann Lee"), story.role(ACTOR, "Bo Roy"))
                .made();

        assertThat(story.score(List.of(meeting), List.of(swapped)).claims().all())
                .isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aPredictedLinkReachesTheGoldSpan() {
        Claim byName = story.claim(
                        ClaimType.ACCUSATION,
                        "accused",
                        story.role(ACTOR, "Ann Lee"),
                        story.role(RECIPIENT, story.at("Roy", 1), null))
                .made();

        assertThat(story.score(List.of(byName), List.of(accusation)).claims().all())
                .isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aGoldLinkReachesThePredictedSpan() {
        Claim byName = story.claim(
                        ClaimType.ACCUSATION,
                        "accused",
                        story.role(ACTOR, "Ann Lee"),
                        story.role(RECIPIENT, story.at("Roy", 1), null))
                .made();

        assertThat(story.score(List.of(accusation), List.of(byName)).claims().all())
                .isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void oneReadingServesOneClaimOnly() {
        Scores scores = story.score(List.of(meeting, meeting), List.of(meeting));

        assertThat(scores.claims().all()).isEqualTo(new Tally(1, 1, 2));
        assertThat(scores.faults()).extracting(Fault::cause).containsExactly(Cause.TAKEN);
    }

    @Test
    void aMissingMainRoleIsNamed() {
        Claim alone = story.claim(ClaimType.ACCUSATION, "accused", story.role(ACTOR, "Ann Lee"))
                .made();

        Scores scores = story.score(List.of(accusation), List.of(alone));

        assertThat(scores.faults().getFirst().cause()).isEqualTo(Cause.ROLE_MISSING);
        assertThat(scores.faults().getFirst().detail()).isEqualTo("recipient \"Roy\"");
    }

    @Test
    void aMainRoleTooManyIsNoMatch() {
        Claim more = story.claim(
                        ClaimType.MEETING,
                        "met",
                        story.role(ACTOR, "Ann Lee"),
                        story.role(ACTOR, "Bo Roy"),
                        story.role(AUTHORITY, "Paris"))
                .made();

        Scores scores = story.score(List.of(meeting), List.of(more));

        assertThat(scores.claims().all().matched()).isZero();
        assertThat(scores.faults().getFirst().cause()).isEqualTo(Cause.ROLE_ADDED);
        assertThat(scores.faults().getFirst().detail()).isEqualTo("authority \"Paris\"");
    }

    @Test
    void otherRolesDoNotDecideAMatch() {
        Claim placed = story.claim(
                        ClaimType.MEETING,
                        "met",
                        story.role(ACTOR, "Ann Lee"),
                        story.role(ACTOR, "Bo Roy"),
                        story.role(PLACE, "Riga"))
                .made();

        Scores scores = story.score(List.of(placed), List.of(meeting));

        assertThat(scores.claims().all().matched()).isOne();
        assertThat(scores.details().roles()).containsEntry(PLACE, new Tally(0, 0, 1));
    }

    @Test
    void anotherTypeOnTheTriggerIsTheCause() {
        Claim call = story.claim(ClaimType.CALL, "met", story.role(ACTOR, "Ann Lee"), story.role(ACTOR, "Bo Roy"))
                .made();

        Scores scores = story.score(List.of(meeting), List.of(call));

        assertThat(scores.faults())
                .extracting(fault -> fault.cause().label() + ", " + fault.detail())
                .containsExactly("missed: wrong type, read as Call", "spurious, a Meeting stands there");
    }

    @Test
    void meansOverTypesWeighEachTypeAlike() {
        Scores scores = story.score(List.of(meeting, meeting, accusation), List.of(meeting, meeting));

        assertThat(scores.claims().all().recall()).isEqualTo(2 / 3.0);
        assertThat(scores.claims().macro()).isEqualTo(new Macro(0.5, 0.5, 0.5, 2));
    }

    @Test
    void aLongQuoteIsCut() {
        Hand longer = new Hand("She met him. " + "\uD83D\uDE42".repeat(100));
        Claim bare = longer.claim(ClaimType.MEETING, "met").made();

        Fault fault = longer.score(List.of(bare), List.of()).faults().getFirst();

        assertThat(fault.quote()).hasSizeLessThanOrEqualTo(Fault.QUOTE_LENGTH).endsWith("\uD83D\uDE42…");
        assertThat(fault.detail()).isEqualTo("nothing read from it");
    }
}
