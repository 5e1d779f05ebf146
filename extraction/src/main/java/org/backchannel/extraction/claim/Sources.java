package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.Referent;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes sources of the tokens that name or describe them; "the report" is that of the newspaper named before. */
final class Sources {

    private final Phrasing phrasing;
    private final FillerClasses classes;
    private final EntityIds ids;
    private @Nullable Reference lastMedium;

    Sources(Phrasing phrasing, FillerClasses classes, EntityIds ids) {
        this.phrasing = phrasing;
        this.classes = classes;
        this.ids = ids;
    }

    List<Source> of(Sentence sentence, List<Token> heads, String cue) {
        List<Source> found = new ArrayList<>();
        for (Token head : heads) {
            if (!head.isVerb()) {
                found.add(source(sentence, head, cue));
            }
        }
        return found;
    }

    /** "under the draft": a document that sets terms is what says them. */
    boolean isTerms(Sentence sentence, Token head, String preposition) {
        return preposition.equals("under") && classes.isTerms(sentence, head);
    }

    private Source source(Sentence sentence, Token head, String cue) {
        Draft.Filled filled = phrasing.role(RoleName.ACTOR, sentence, head, cue);
        Optional<Reference> reference = Optional.ofNullable(filled.reference());
        boolean medium = classes.isMedium(sentence, head);
        boolean named = reference.filter(one -> one.kind() == Mention.Kind.NAME).isPresent();
        Reference before = lastMedium;
        if (medium && named) {
            lastMedium = reference.orElseThrow();
        }
        if (medium
                && !named
                && before != null
                && !classes.isAnonymous(sentence, head)
                && isDefinite(sentence, filled)) {
            return source(
                    before.text(),
                    Source.Kind.NAMED,
                    before,
                    cue,
                    filled.span(),
                    Link.to(before.span(), "document-noun"));
        }
        String name = reference
                .flatMap(Reference::referent)
                .map(Referent::best)
                .filter(best -> best.kind() == Mention.Kind.NAME)
                .map(Reference::text)
                .orElse(filled.span().text());
        Link link = reference.flatMap(Reference::link).orElse(null);
        return source(name, kind(sentence, head, reference, medium), reference.orElse(null), cue, filled.span(), link);
    }

    private static boolean isDefinite(Sentence sentence, Draft.Filled filled) {
        return sentence.children(filled.head(), "det")
                        .anyMatch(word -> word.text().equalsIgnoreCase("the"))
                || sentence.has(filled.head(), "nmod:poss");
    }

    private Source.Kind kind(Sentence sentence, Token head, Optional<Reference> reference, boolean medium) {
        boolean named = reference
                .flatMap(Reference::referent)
                .filter(referent -> referent.references().stream().anyMatch(one -> one.kind() == Mention.Kind.NAME))
                .isPresent();
        if (named) {
            return Source.Kind.NAMED;
        }
        if (medium && classes.isDocument(head)) {
            return Source.Kind.DOCUMENT;
        }
        return classes.isAnonymous(sentence, head) || reference.isEmpty() ? Source.Kind.ANONYMOUS : Source.Kind.NAMED;
    }

    private Source source(
            String name, Source.Kind kind, @Nullable Reference reference, String cue, Span span, @Nullable Link link) {
        String entity =
                reference == null ? null : reference.referent().map(ids::of).orElse(null);
        return new Source(name, kind, entity, cue, span.start(), span.end(), span.text(), link);
    }
}
