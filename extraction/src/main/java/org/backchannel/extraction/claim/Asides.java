package org.backchannel.extraction.claim;

import java.util.EnumSet;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;

/**
 * What a sentence says in passing: titles, kinship and ownership told by a noun beside a name, appositions, participles
 * and added relative clauses. It is the outlet's own word, whatever becomes of the sentence around it.
 */
final class Asides {

    private static final Set<ClaimType> BESIDE_NAMES = EnumSet.of(
            ClaimType.ROLE,
            ClaimType.FAMILY,
            ClaimType.ASSOCIATION,
            ClaimType.MEMBERSHIP,
            ClaimType.OWNERSHIP,
            ClaimType.CONTROL);

    private static final Set<String> PREDICATES = Set.of("obj", "ccomp", "xcomp", "advcl", "conj", "parataxis");

    private Asides() {}

    /** Whether the whole claim is told in passing, by a noun that is no predicate. */
    static boolean isBesideName(Draft draft) {
        if (draft.type == ClaimType.ROLE) {
            return true;
        }
        Sentence sentence = draft.sentence;
        Token head = draft.head;
        boolean noun = head.isNoun() || draft.type == ClaimType.MEMBERSHIP && !head.isVerb();
        boolean predicate = sentence.has(head, "cop")
                || sentence.head(head) < 0
                || head.isNoun() && PREDICATES.contains(sentence.relation(head)) && draft.type != ClaimType.FAMILY;
        return BESIDE_NAMES.contains(draft.type) && noun && !predicate;
    }

    /** Whether what hangs below a token by its relation is told in passing. */
    static boolean isEdge(Sentence sentence, Token token) {
        String relation = sentence.relation(token);
        boolean participle = relation.equals("acl")
                && !Trees.marker(sentence, token).equals("to")
                && !token.tag().equals("VB");
        return relation.equals("acl:relcl") || relation.equals("appos") || participle;
    }
}
