package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.EvidenceGate;
import org.backchannel.extraction.Explanation;
import org.backchannel.extraction.Extractor;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Parser;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** The default extractor: parse, refer, fill frames. Deterministic; one instance serves all threads. */
public final class RulesExtractor implements Extractor {

    /** Changes with every change of rules or tables that can change a reading. */
    public static final String VERSION = "rules/1";

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Reading read(Report report) {
        return work(report).reading();
    }

    @Override
    public Optional<Explanation> explain(Report report, String claimId) {
        Work work = work(report);
        for (int i = 0; i < work.proposed().size(); i++) {
            if (work.proposed().get(i).id().startsWith(claimId)) {
                return Optional.of(
                        Explanations.of(work.proposed().get(i), work.drafts().get(i)));
            }
        }
        return Optional.empty();
    }

    private record Work(Reading reading, List<Claim> proposed, List<Draft> drafts) {}

    private static Work work(Report report) {
        Knowledge knowledge = Knowledge.english();
        List<Sentence> sentences = Parser.english().parse(report.text(), knowledge::mayTell);
        References references = References.of(report.text(), sentences, Lexicon.shipped());
        EntityIds ids = new EntityIds(report.id());
        Proposer proposer = new Proposer(report, references, ids, knowledge);
        proposer.read(sentences);
        List<Claim> proposed = new Assembler(report, ids).claims(proposer.drafts());
        List<Entity> entities = new Entities(ids, Told.by(proposed)).of(references);
        EvidenceGate gate = new EvidenceGate(report, entities);
        List<Claim> kept = new ArrayList<>();
        proposed.stream().filter(gate::admits).forEach(kept::add);
        Reading reading = new Reading(report, VERSION, entities, kept, gate.account(), proposer.gaps());
        return new Work(reading, proposed, proposer.drafts());
    }
}
