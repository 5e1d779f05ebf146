package org.backchannel.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Mention;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;

/** Makes a role of the token that fills it: the words that stand for it, and who is referred to. */
final class Phrasing {

    private final String text;
    private final References references;
    private final Naming naming;

    Phrasing(String text, References references) {
        this.text = text;
        this.references = references;
        naming = new Naming(references);
    }

    Draft.Filled role(RoleName role, Sentence sentence, Token head, String rule) {
        Optional<Reference> original =
                role == RoleName.TOPIC || role == RoleName.PURPOSE ? Optional.empty() : references.at(sentence, head);
        Optional<Reference> reference = original;
        if (role.isMain()
                && role != RoleName.ASSET
                && role != RoleName.ORGANIZATION
                && reference.filter(one -> one.kind() == Mention.Kind.NAME).isEmpty()) {
            reference = naming.beside(sentence, head).or(() -> original);
        }
        reference = reference.map(one -> named(sentence, one));
        Span span = reference.map(Reference::span).orElseGet(() -> span(role, sentence, head));
        return new Draft.Filled(role, head, span, reference.orElse(null), null, rule);
    }

    /** Of "the envoy, X" the name is what counts. */
    private Reference named(Sentence sentence, Reference described) {
        return described
                .link()
                .filter(link -> link.rule().equals("apposition"))
                .flatMap(link -> references.in(sentence).stream()
                        .filter(one -> one.span().equals(link.span()))
                        .findFirst())
                .orElse(described);
    }

    private Span span(RoleName role, Sentence sentence, Token head) {
        boolean whole = head.isVerb() || role == RoleName.TOPIC || role == RoleName.PURPOSE;
        return span(whole ? Trees.clause(sentence, head) : Trees.phrase(sentence, head));
    }

    /** The stretch of text from the first of the tokens to the last. */
    Span span(List<Token> tokens) {
        return Span.of(text, tokens.getFirst().start(), tokens.getLast().end());
    }

    Optional<Reference> reference(Sentence sentence, Token head) {
        return references.at(sentence, head);
    }

    String text() {
        return text;
    }
}
