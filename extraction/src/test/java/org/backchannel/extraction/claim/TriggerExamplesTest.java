package org.backchannel.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backchannel.extraction.frame.Trigger;
import org.backchannel.extraction.frame.TriggerLexicon;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.junit.jupiter.api.Test;

/** Each entry of the trigger tables finds in its own example what it says it finds. */
class TriggerExamplesTest {

    private final RulesExtractor extractor = new RulesExtractor();

    @Test
    void every_trigger_finds_its_claim_in_its_example() {
        String only = System.getProperty("triggers", "");
        List<String> failures = new ArrayList<>();
        for (Trigger trigger : TriggerLexicon.english().all()) {
            if (trigger.where().startsWith(only)) {
                check(trigger, failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    private void check(Trigger trigger, List<String> failures) {
        Report report =
                Report.of(trigger.example(), null, null, null, "2025-11-29", Report.DateSource.OPTION, "en", "none");
        List<Claim> claims = extractor.read(report).claims();
        List<Claim> fitting = claims.stream()
                .filter(claim -> claim.type() == trigger.type())
                .filter(claim -> misses(trigger, claim).isEmpty())
                .toList();
        if (fitting.isEmpty()) {
            failures.add(trigger.where() + " \"" + trigger.words() + "\" in \"" + trigger.example() + "\" wants "
                    + trigger.type() + " " + trigger.expect() + " but found " + describe(claims));
        }
    }

    private static List<Trigger.Expected> misses(Trigger trigger, Claim claim) {
        return trigger.expect().stream()
                .filter(expected -> claim.roles().stream().noneMatch(role -> fills(role, expected)))
                .toList();
    }

    private static boolean fills(Role role, Trigger.Expected expected) {
        String text = role.text().toLowerCase(Locale.ROOT);
        return Json.word(role.role()).equals(expected.role())
                && text.contains(expected.text().toLowerCase(Locale.ROOT));
    }

    private static String describe(List<Claim> claims) {
        List<String> lines = claims.stream()
                .map(claim -> claim.type() + " \"" + claim.trigger().text() + "\" "
                        + claim.roles().stream()
                                .map(role -> Json.word(role.role()) + "=" + role.text())
                                .toList())
                .toList();
        return lines.toString();
    }
}
