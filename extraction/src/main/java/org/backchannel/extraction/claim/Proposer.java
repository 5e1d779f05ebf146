package org.backchannel.extraction.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.SlotFinder;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.frame.TriggerLexicon;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.extraction.time.TimeExpressions;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.jspecify.annotations.Nullable;

/** Goes through one report sentence by sentence and proposes its claims. */
final class Proposer {

    private static final int HEADING_WORDS = 14;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<ClaimType> AGENTLESS = EnumSet.of(
            ClaimType.APPROVAL,
            ClaimType.REFUSAL,
            ClaimType.AGREEMENT,
            ClaimType.INVESTIGATION,
            ClaimType.DISCLOSURE,
            ClaimType.DENIAL,
            ClaimType.PROPOSAL,
            ClaimType.REQUEST,
            ClaimType.WAIVER_REQUEST,
            ClaimType.WAIVER_DECISION);

    private final Report report;
    private final TriggerLexicon triggers;
    private final References references;
    private final FrameFiller filler;
    private final ModalityFinder modality;
    private final QualifierFinder qualifiers;
    private final AmountFinder amounts;
    private final TimeFinder times;
    private final AttributionFinder attribution;
    private final StatedRoles statedRoles;
    private final NamedMembers namedMembers;
    private final Source outlet;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Reading.Gap> gaps = new ArrayList<>();

    Proposer(Report report, References references, EntityIds ids, Knowledge knowledge) {
        this.report = report;
        this.references = references;
        triggers = knowledge.triggers();
        FillerClasses classes = new FillerClasses(triggers.classes(), references);
        Phrasing phrasing = new Phrasing(report.text(), references);
        SlotFinder slots = new SlotFinder(triggers.verbSets());
        filler = new FrameFiller(slots, classes, phrasing);
        modality = new ModalityFinder(knowledge.governors());
        qualifiers = knowledge.qualifiers();
        amounts = knowledge.amounts();
        times = new TimeFinder(TimeExpressions.english(), report.text(), day(report.date()));
        attribution = new AttributionFinder(
                slots, new Sources(phrasing, classes, ids), new Quotations(report.text()), knowledge.cues());
        statedRoles = new StatedRoles(Lexicon.shipped(), references, phrasing, classes);
        namedMembers = new NamedMembers(phrasing, classes);
        outlet = Source.outlet(report.publisher() == null ? "report" : report.publisher());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null || date.length() != 10 ? null : LocalDate.parse(date);
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Reading.Gap> gaps() {
        return gaps;
    }

    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence.isParsed() && !isHeading(sentence)) {
                read(sentence);
            }
        }
    }

    /** A short line without a full stop only announces what follows. */
    private boolean isHeading(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        boolean ended =
                last.tag().equals(".") || last.tag().equals("''") || last.tag().equals(":");
        int next = sentence.end();
        boolean alone = next >= report.text().length() || report.text().charAt(next) == '\n';
        return !ended
                && alone
                && sentence.size() <= HEADING_WORDS
                && sentence.tokens().stream().noneMatch(Proposer::isFinite);
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
    }

    private void read(Sentence sentence) {
        Map<Token, List<TriggerLexicon.Found>> found = triggers.find(sentence);
        List<Draft> here = new ArrayList<>(statedRoles.in(sentence));
        here.addAll(namedMembers.in(sentence));
        List<Reading.Gap> missed = new ArrayList<>();
        found.forEach((head, candidates) -> propose(sentence, candidates, here, missed));
        Doubles.merge(report.text(), sentence, here);
        here.sort(
                Comparator.comparingInt((Draft draft) -> draft.trigger.start()).thenComparing(draft -> draft.type));
        if (here.isEmpty() && !missed.isEmpty()) {
            gaps.add(missed.getFirst());
        }
        times.find(sentence, here);
        here.forEach(modality::find);
        attribution.find(sentence, here, outlet);
        qualifiers.find(report.text(), sentence, here);
        amounts.find(report.text(), sentence, here);
        drafts.addAll(here);
    }

    private void propose(
            Sentence sentence, List<TriggerLexicon.Found> candidates, List<Draft> here, List<Reading.Gap> missed) {
        Optional<TriggerLexicon.Found> chosen = candidates.stream()
                .filter(found -> filler.counts(sentence, found))
                .findFirst();
        if (chosen.isEmpty()) {
            missed.add(gap(sentence, candidates.getFirst(), "no frame of the trigger fits"));
            return;
        }
        if (here.stream()
                .anyMatch(draft -> draft.trigger.start() <= chosen.get().head().start()
                        && chosen.get().head().end() <= draft.trigger.end())) {
            return;
        }
        Draft draft = filler.fill(sentence, chosen.get());
        if (isMereMention(sentence, draft)) {
            missed.add(gap(sentence, chosen.get(), "only mentioned, not told"));
        } else if (draft.hasMainRole() || isAgentless(sentence, draft)) {
            here.add(draft);
        } else {
            missed.add(gap(sentence, chosen.get(), "nobody and nothing in a main role"));
        }
    }

    /** "The plan was approved": what it is about is told, who did it is not. */
    private static boolean isAgentless(Sentence sentence, Draft draft) {
        return AGENTLESS.contains(draft.type)
                && (draft.has(RoleName.TOPIC) || draft.has(RoleName.INSTRUMENT))
                && Trees.isPassive(sentence, draft.head);
    }

    /** "After the talks, X flew home" names talks that were told of elsewhere. */
    private static boolean isMereMention(Sentence sentence, Draft draft) {
        boolean definite = draft.head.isNoun()
                && sentence.children(draft.head, "det")
                        .anyMatch(word -> DEFINITE.contains(word.text().toLowerCase(Locale.ROOT)));
        return definite
                && draft.roles.stream()
                        .filter(filled -> filled.role().isMain())
                        .allMatch(filled -> filled.rule().startsWith("host"));
    }

    private Reading.Gap gap(Sentence sentence, TriggerLexicon.Found found, String reason) {
        return new Reading.Gap(
                sentence.start(),
                sentence.end(),
                report.text().substring(sentence.start(), sentence.end()),
                report.span(found.first().start(), found.last().end()),
                found.trigger().type() + ": " + reason);
    }

    /** Everything referred to, for the entities of the reading. */
    References references() {
        return references;
    }
}
