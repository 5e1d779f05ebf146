package org.backchannel.extraction.claim;

import java.util.List;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Modality;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Span;

/** Gives claims the words that say how secretly, how often, how willingly (qualifiers) and how surely (hedges). */
final class QualifierFinder {

    private final Words qualifiers = new Words("qualifiers.tsv", "words");
    private final Words hedges = new Words("hedges.tsv", "words");

    void find(String text, Sentence sentence, List<Draft> drafts) {
        Attachment attachment = new Attachment(sentence, drafts);
        for (Words.Found found : qualifiers.in(sentence)) {
            Span span = Span.of(text, found.first().start(), found.last().end());
            attachment
                    .headOf(span)
                    .ifPresent(head -> attachment
                            .of(
                                    target(sentence, head, found),
                                    draft -> draft.type != ClaimType.ROLE && !isInRole(draft, span))
                            .forEach(draft -> add(draft, found.row().word("kind", Qualifier.Kind.class), span)));
        }
        for (Words.Found found : hedges.in(sentence)) {
            hedge(sentence, drafts, found);
        }
    }

    /** "part of the assets" hangs on its noun's verb. */
    private static Token target(Sentence sentence, Token head, Words.Found found) {
        return found.last().text().equals("of")
                        && found.last().index() + 1 < sentence.size()
                        && sentence.head(found.last()) >= 0
                ? sentence.token(sentence.head(found.last()))
                : head;
    }

    private static boolean isInRole(Draft draft, Span span) {
        return draft.trigger.overlaps(span);
    }

    private static void add(Draft draft, Qualifier.Kind kind, Span span) {
        boolean known = draft.qualifiers.stream().anyMatch(one -> one.span().overlaps(span));
        if (!known) {
            draft.qualifiers.add(new Qualifier(kind, null, span.start(), span.end(), span.text()));
        }
    }

    private static Token mainVerb(Sentence sentence, Token before) {
        if (before.index() + 1 >= sentence.size()) {
            return before;
        }
        Token next = sentence.token(before.index() + 1);
        return sentence.is(next, "aux") && sentence.head(next) >= 0 ? sentence.token(sentence.head(next)) : next;
    }

    private static void hedge(Sentence sentence, List<Draft> drafts, Words.Found found) {
        boolean adverb = found.first() == found.last();
        Token target =
                adverb ? Trees.head(sentence, found.first()).orElse(found.first()) : mainVerb(sentence, found.last());
        boolean whole = found.row().text("words").startsWith("it ");
        Token verb = Clauses.verbOf(sentence, target);
        for (Draft draft : drafts) {
            boolean under = draft.head == target
                    || draft.head == verb
                    || Clauses.verbOf(sentence, draft.head) == verb && draft.head.isNoun()
                    || whole && draft.head.index() > found.last().index();
            if (under && draft.type != ClaimType.ROLE) {
                draft.hedges.add(found.row().text("words"));
                if (found.row().text("effect").equals("reported")) {
                    draft.modality = draft.modality.or(Modality.REPORTED);
                }
                draft.note(
                        "hedge",
                        "hedges.tsv",
                        found.row().text("words"),
                        found.first().span());
            }
        }
    }
}
