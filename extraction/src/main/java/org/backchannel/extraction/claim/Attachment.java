package org.backchannel.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Span;

/** To which claim of a sentence a phrase belongs: the first one met on the way from the phrase up the tree. */
final class Attachment {

    private final Sentence sentence;
    private final List<Draft> drafts;

    Attachment(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** The token of a stretch that hangs on something outside it. */
    Optional<Token> headOf(Span span) {
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (token.start() < span.end() && span.start() < token.end()) {
                int head = sentence.head(token);
                boolean outside = head < 0
                        || sentence.token(head).end() <= span.start()
                        || sentence.token(head).start() >= span.end();
                if (outside && !sentence.is(token, "case") && !sentence.is(token, "punct")) {
                    last = token;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** The drafts that the phrase belongs to: those of the first token on the way up that carries any. */
    List<Draft> of(Token phrase, Predicate<Draft> wanted) {
        Token at = phrase;
        while (true) {
            Token here = at;
            List<Draft> found = drafts.stream()
                    .filter(draft -> carries(draft, here))
                    .filter(wanted)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            int head = sentence.head(at);
            if (head < 0 || isClause(at)) {
                return List.of();
            }
            at = sentence.token(head);
        }
    }

    /** A verb that carries no claim keeps what hangs on it, unless it only completes another verb. */
    private boolean isClause(Token token) {
        return token.isVerb()
                && !sentence.is(token, "xcomp")
                && !sentence.is(token, "aux")
                && !sentence.is(token, "case");
    }

    /** A claim is carried by its trigger, and a noun also by the verb whose object or subject it is. */
    private boolean carries(Draft draft, Token token) {
        if (draft.head == token) {
            return true;
        }
        boolean adverb = sentence.is(draft.head, "advmod") && sentence.head(draft.head) == token.index();
        if (adverb) {
            return true;
        }
        boolean complement = sentence.is(draft.head, "xcomp") && sentence.head(draft.head) == token.index();
        if (complement && drafts.stream().noneMatch(other -> other.head == token)) {
            return true;
        }
        Token noun = shell(draft.head);
        if (!noun.isNoun() || !token.isVerb() || sentence.head(noun) != token.index()) {
            return false;
        }
        boolean argument = sentence.is(noun, "obj") || sentence.is(noun, "nsubj") || sentence.is(noun, "obl");
        return argument && drafts.stream().noneMatch(other -> other.head == token);
    }

    /** "rounds of talks": the noun by which talks hang on their verb. */
    private Token shell(Token noun) {
        Token at = noun;
        while (at.isNoun() && sentence.is(at, "nmod") && sentence.head(at) >= 0) {
            boolean of =
                    sentence.children(at, "case").anyMatch(word -> word.text().equals("of"));
            if (!of) {
                return at;
            }
            at = sentence.token(sentence.head(at));
        }
        return at;
    }
}
