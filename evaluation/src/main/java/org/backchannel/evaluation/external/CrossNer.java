package org.backchannel.evaluation.external;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.evaluation.scoring.BroadClass;
import org.backchannel.evaluation.scoring.Named;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Mention;
import org.backchannel.model.Report;

/** Named entities of CrossNER's political sentences, their types merged to people, organisations and places. */
final class CrossNer implements ExternalSet {

    private static final String FILE = "extraction/crossner-politics/dev.txt";
    private static final Map<String, BroadClass> TYPES = Map.of(
            "politician", BroadClass.PER,
            "person", BroadClass.PER,
            "organisation", BroadClass.ORG,
            "politicalparty", BroadClass.ORG,
            "country", BroadClass.LOC,
            "location", BroadClass.LOC);

    @Override
    public String name() {
        return "CrossNER politics dev: names";
    }

    @Override
    public ExternalScore score(Path data, Extractor extractor) {
        Path file = data.resolve(FILE);
        return Files.exists(file) ? new Run(extractor).score(file) : ExternalScore.absent(name(), FILE);
    }

    private final class Run {
        private final Extractor extractor;
        private final NameCount count = new NameCount();
        private final Counts out = new Counts();
        private int items;

        Run(Extractor extractor) {
            this.extractor = extractor;
        }

        ExternalScore score(Path file) {
            for (String sentence : Texts.read(file).strip().split("\r?\n\\s*\n")) {
                add(sentence.lines().map(line -> line.split("\t")).toList());
            }
            return new ExternalScore(
                    name(),
                    "politician and person are PER, organisation and political party ORG, country and location LOC; "
                            + "compared with the mentions by name; a name read where the set has one of another type counts as spurious",
                    items,
                    out.all(),
                    count.lines(),
                    count.commonest());
        }

        private void add(List<String[]> rows) {
            TokenText text = TokenText.of(rows.stream().map(row -> row[0]).toList());
            Report report = Texts.report(text.text(), null);
            List<Named> names = Named.of(extractor.read(report).entities()).stream()
                    .filter(named -> named.kind() == Mention.Kind.NAME)
                    .toList();
            count.add(gold(rows, text), names);
        }

        private List<Named> gold(List<String[]> rows, TokenText text) {
            List<Named> gold = new ArrayList<>();
            for (int first = 0; first < rows.size(); first++) {
                String tag = rows.get(first)[1];
                if (tag.startsWith("B-")) {
                    items++;
                    String type = tag.substring(2);
                    BroadClass broad = TYPES.get(type);
                    if (broad == null) {
                        out.add("type " + type);
                    } else {
                        gold.add(new Named(text.span(first, last(rows, first)), broad, Mention.Kind.NAME, ""));
                    }
                }
            }
            return gold;
        }

        private static int last(List<String[]> rows, int first) {
            int last = first;
            while (last + 1 < rows.size() && rows.get(last + 1)[1].startsWith("I-")) {
                last++;
            }
            return last;
        }
    }
}
