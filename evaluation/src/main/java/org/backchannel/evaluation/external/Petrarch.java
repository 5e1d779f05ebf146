package org.backchannel.evaluation.external;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Tally;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Claim;

/** The sentences by which the PETRARCH coder was tested, each with the political events that stand in it. */
final class Petrarch implements ExternalSet {

    private static final String FILE = "extraction/petrarch/PETR.UnitTest.records.xml";

    @Override
    public String name() {
        return "PETRARCH: events";
    }

    @Override
    public ExternalScore score(Path data, Extractor extractor) {
        Path file = data.resolve(FILE);
        return Files.exists(file) ? new Run(extractor).score(file) : ExternalScore.absent(name(), FILE);
    }

    private final class Run {
        private final Extractor extractor;
        private final PloverCodes codes = new PloverCodes();
        private final Counts out = new Counts();
        private final Errors errors = new Errors();
        private Tally events = Tally.NONE;
        private Ratio quiet = new Ratio(0, 0);

        Run(Extractor extractor) {
            this.extractor = extractor;
        }

        ExternalScore score(Path file) {
            List<PetrarchSentence> sentences = PetrarchSentence.read(file);
            sentences.forEach(this::add);
            return new ExternalScore(
                    name(),
                    "a sentence counts as found if a claim's PLOVER event is that of an expected CAMEO code; events that no claim type is coded as ("
                            + "all but " + String.join(", ", PloverCodes.EXPRESSED) + ") are out of scope",
                    sentences.size(),
                    out.all(),
                    List.of(
                            new ExternalScore.Line("sentences with their event", events),
                            new ExternalScore.Line("sentences without an event, left without one", quiet)),
                    errors.commonest());
        }

        private void add(PetrarchSentence sentence) {
            if (sentence.noEvents()) {
                without(sentence);
                return;
            }
            Set<String> expected = new TreeSet<>();
            for (String code : sentence.codes()) {
                String event = codes.event(code);
                expected.add(event == null ? "a code that is not CAMEO's" : event);
            }
            Set<String> inScope = new TreeSet<>(expected);
            inScope.retainAll(PloverCodes.EXPRESSED);
            if (expected.isEmpty()) {
                out.add("no event stated: " + sentence.remark());
            } else if (inScope.isEmpty()) {
                out.add("event " + String.join(" and ", expected));
            } else {
                with(sentence, inScope);
            }
        }

        private void without(PetrarchSentence sentence) {
            Set<String> read = read(sentence);
            events = events.plus(new Tally(0, read.isEmpty() ? 0 : 1, 0));
            quiet = new Ratio(quiet.right() + (read.isEmpty() ? 1 : 0), quiet.of() + 1);
            read.forEach(event -> errors.add("spurious " + event, sentence.text()));
        }

        private void with(PetrarchSentence sentence, Set<String> expected) {
            Set<String> read = read(sentence);
            boolean found = read.stream().anyMatch(expected::contains);
            events = events.plus(new Tally(found ? 1 : 0, read.isEmpty() ? 0 : 1, 1));
            if (!found) {
                String instead = read.isEmpty() ? "nothing" : String.join(" and ", read);
                errors.add(String.join(" or ", expected) + " read as " + instead, sentence.text());
            }
        }

        private Set<String> read(PetrarchSentence sentence) {
            List<Claim> claims = extractor
                    .read(Texts.report(sentence.text(), sentence.date()))
                    .claims();
            return claims.stream()
                    .map(PloverCodes::event)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
