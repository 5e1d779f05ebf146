package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.RoleName;

/** Groups and who is named of them: "businessmen, including A, B and C". */
final class NamedMembers {

    private static final Set<String> OPENERS = Set.of("including", "such as", "among them", "notably", "like");

    private final Phrasing phrasing;
    private final FillerClasses classes;

    NamedMembers(Phrasing phrasing, FillerClasses classes) {
        this.phrasing = phrasing;
        this.classes = classes;
    }

    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token member : sentence.tokens()) {
            if (!member.isNoun() || !OPENERS.contains(Trees.preposition(sentence, member))) {
                continue;
            }
            group(sentence, member).ifPresent(group -> drafts.add(draft(sentence, group, member)));
        }
        return drafts;
    }

    /** The group is the plural noun before the opener, which the parser may have passed over. */
    private Optional<Token> group(Sentence sentence, Token member) {
        int opener =
                sentence.children(member, "case").mapToInt(Token::index).min().orElse(member.index());
        for (int i = opener - 1; i >= 0 && i > opener - 12; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() && token.tag().endsWith("S") && classes.is(sentence, token, "party")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private Draft draft(Sentence sentence, Token group, Token member) {
        Token opener = sentence.children(member, "case").findFirst().orElse(member);
        Draft draft = new Draft(ClaimType.MEMBERSHIP, sentence, opener, opener.span(), null);
        draft.note("type", "named-members", opener.text(), opener.span());
        draft.roles.add(phrasing.role(RoleName.GROUP, sentence, group, "group"));
        for (Token one : Trees.conjuncts(sentence, member)) {
            if (classes.mayBeParty(sentence, one)) {
                draft.roles.add(phrasing.role(RoleName.MEMBER, sentence, one, opener.text()));
            }
        }
        return draft;
    }
}
