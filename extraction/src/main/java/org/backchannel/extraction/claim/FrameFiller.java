package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.extraction.frame.Frame;
import org.backchannel.extraction.frame.SlotFinder;
import org.backchannel.extraction.frame.Slots;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.frame.TriggerLexicon;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;

/** Fills the frame of a trigger that stands in a sentence. */
final class FrameFiller {

    private static final Set<RoleName> PARTIES = EnumSet.of(
            RoleName.ACTOR,
            RoleName.RECIPIENT,
            RoleName.APPLICANT,
            RoleName.AUTHORITY,
            RoleName.BENEFICIARY,
            RoleName.OWNER,
            RoleName.PAYER,
            RoleName.HOLDER,
            RoleName.GROUP,
            RoleName.MEMBER);

    private static final Set<ClaimType> THINGS_ACT = EnumSet.of(
            ClaimType.DISCLOSURE,
            ClaimType.STATEMENT,
            ClaimType.DESIGNATION,
            ClaimType.DELISTING,
            ClaimType.LISTED,
            ClaimType.CONCERN,
            ClaimType.INVESTIGATION,
            ClaimType.TARIFF_EXEMPTION);

    private static final Set<ClaimType> RELATIONS = EnumSet.of(
            ClaimType.FAMILY, ClaimType.ASSOCIATION, ClaimType.MEMBERSHIP, ClaimType.ROLE, ClaimType.OWNERSHIP);

    /** Where a sum of money is the price, not the thing. */
    private static final Set<ClaimType> PRICED =
            EnumSet.of(ClaimType.SALE, ClaimType.PURCHASE_INTEREST, ClaimType.OWNERSHIP, ClaimType.CONTROL);

    private static final Set<String> TIES = Set.of(
            "tie",
            "link",
            "connection",
            "relationship",
            "relation",
            "association",
            "affiliation",
            "bond",
            "stake",
            "share",
            "shareholding",
            "holding",
            "interest",
            "ownership",
            "membership",
            "contact",
            "percent");

    private static final List<String> PLACE_SLOTS =
            List.of("in", "at", "near", "inside", "outside", "aboard", "on", "into", "to", "across", "off", "from");

    private final SlotFinder slotFinder;
    private final FillerClasses classes;
    private final Phrasing phrasing;

    FrameFiller(SlotFinder slotFinder, FillerClasses classes, Phrasing phrasing) {
        this.slotFinder = slotFinder;
        this.classes = classes;
        this.phrasing = phrasing;
    }

    /** Whether the entry counts here: all its conditions hold. */
    boolean counts(Sentence sentence, TriggerLexicon.Found found) {
        Slots slots = slots(sentence, found);
        return found.trigger().frame().conditions().stream()
                .allMatch(condition -> condition.wanted() == holds(sentence, slots, condition.place()));
    }

    private boolean holds(Sentence sentence, Slots slots, Frame.Place place) {
        List<Token> fillers = fillers(sentence, slots, place.slot());
        return place.filler().equals("several") && fillers.size() > 1
                || fillers.stream().anyMatch(token -> classes.is(sentence, token, place.filler()));
    }

    Draft fill(Sentence sentence, TriggerLexicon.Found found) {
        ClaimType type = found.trigger().type();
        Slots slots = slots(sentence, found);
        Draft draft = new Draft(type, sentence, found.head(), triggerSpan(sentence, found), found.trigger());
        draft.note("type", found.trigger().where(), found.trigger().words(), draft.trigger);
        for (Frame.Assignment assignment : found.trigger().frame().assignments()) {
            assign(sentence, found, slots, assignment, draft);
        }
        if (draft.type == ClaimType.FAMILY || draft.type == ClaimType.ASSOCIATION) {
            draft.roles.add(new Draft.Filled(RoleName.TITLE, found.head(), draft.trigger, null, null, "trigger"));
        }
        places(sentence, slots, draft);
        others(sentence, slots, draft);
        if (found.trigger().frame().polarity() != null) {
            draft.polarity = found.trigger().frame().polarity();
        }
        return draft;
    }

    private Slots slots(Sentence sentence, TriggerLexicon.Found found) {
        boolean relation = RELATIONS.contains(found.trigger().type()) && isPersonNoun(found.head());
        return slotFinder.of(sentence, found.head(), !relation);
    }

    /** "took his brother to court": who takes is not the brother's brother; but who has ties has them. */
    private static boolean isPersonNoun(Token head) {
        return head.isNoun() && !head.lemma().endsWith("s") && !TIES.contains(head.lemma());
    }

    private Span triggerSpan(Sentence sentence, TriggerLexicon.Found found) {
        return phrasing.span(
                sentence.between(found.first().index(), found.last().index()));
    }

    private void assign(
            Sentence sentence, TriggerLexicon.Found found, Slots slots, Frame.Assignment assignment, Draft draft) {
        RoleName role = assignment.role();
        for (Frame.Place place : assignment.places()) {
            List<Token> fitting = fillers(sentence, slots, place.slot()).stream()
                    .filter(token -> !draft.uses(token))
                    .filter(token -> !isPartOf(token, found))
                    .filter(token -> fits(sentence, token, place.filler(), role, draft.type))
                    .toList();
            if (fitting.isEmpty()) {
                continue;
            }
            if (role == null) {
                draft.leftAlone.addAll(fitting);
            } else {
                fitting.stream()
                        .flatMap(token -> whole(sentence, token, role, draft.type))
                        .filter(token -> !draft.uses(token))
                        .forEach(token -> draft.roles.add(phrasing.role(role, sentence, token, place.slot())));
            }
            return;
        }
    }

    /** "34 percent of the bank" is of the bank; a bare percentage or "nothing" is no thing at all. */
    private Stream<Token> whole(Sentence sentence, Token token, RoleName role, ClaimType type) {
        if (classes.is(sentence, token, "nobody") && role.isMain()) {
            return Stream.empty();
        }
        boolean sum = token.tag().equals("$") || token.tag().equals("CD");
        if (role == RoleName.ASSET && sum && PRICED.contains(type)) {
            return Stream.empty();
        }
        if (role != RoleName.ASSET || !classes.is(sentence, token, "percentage")) {
            return Stream.of(token);
        }
        return nested(sentence, token, "of").stream();
    }

    private static boolean isPartOf(Token token, TriggerLexicon.Found found) {
        return token != found.head() && found.words().contains(token);
    }

    private boolean fits(
            Sentence sentence,
            Token token,
            String filler,
            @org.jspecify.annotations.Nullable RoleName role,
            ClaimType type) {
        if (!classes.is(sentence, token, filler)) {
            return false;
        }
        boolean free = !filler.isEmpty() || role == null || !PARTIES.contains(role) || THINGS_ACT.contains(type);
        return free || classes.mayBeParty(sentence, token);
    }

    /** What fills a slot, or the slot of what fills a slot ("obj.poss"). */
    private List<Token> fillers(Sentence sentence, Slots slots, String slot) {
        int dot = slot.indexOf('.');
        if (dot < 0) {
            return slots.get(slot);
        }
        List<Token> inner = new ArrayList<>();
        for (Token token : slots.get(slot.substring(0, dot))) {
            inner.addAll(nested(sentence, token, slot.substring(dot + 1)));
        }
        return inner;
    }

    private static Stream<Token> modifiers(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod", "compound");
    }

    private static List<Token> nested(Sentence sentence, Token noun, String slot) {
        return switch (slot) {
            case "poss" ->
                sentence.children(noun, "nmod:poss")
                        .flatMap(token -> Trees.conjuncts(sentence, token).stream())
                        .toList();
            case "mod" -> modifiers(sentence, noun).toList();
            default ->
                sentence.children(noun, "nmod")
                        .filter(child -> Trees.preposition(sentence, child).equals(slot))
                        .flatMap(token -> Trees.conjuncts(sentence, token).stream())
                        .toList();
        };
    }

    private void places(Sentence sentence, Slots slots, Draft draft) {
        if (draft.has(RoleName.PLACE)) {
            return;
        }
        for (String slot : PLACE_SLOTS) {
            boolean direction = slot.equals("to") || slot.equals("into") || slot.equals("from");
            if (direction && draft.type != ClaimType.VISIT) {
                continue;
            }
            for (Token token : slots.get(slot)) {
                if (classes.is(sentence, token, "place") && !draft.uses(token)) {
                    draft.roles.add(phrasing.role(RoleName.PLACE, sentence, token, slot));
                }
            }
        }
    }

    private void others(Sentence sentence, Slots slots, Draft draft) {
        for (String slot : List.of("through", "via")) {
            for (Token token : slots.get(slot)) {
                if (classes.is(sentence, token, "party") && !draft.uses(token)) {
                    draft.roles.add(phrasing.role(RoleName.VIA, sentence, token, slot));
                }
            }
        }
        for (String slot : List.of("without", "away from", "bypassing", "outside", "behind")) {
            for (Token token : slots.get(slot)) {
                for (Token party : parties(sentence, token)) {
                    if (!draft.uses(party)) {
                        draft.roles.add(phrasing.role(RoleName.BYPASSED, sentence, party, slot));
                    }
                }
            }
        }
    }

    /** "without the cabinet", "away from the oversight of the ministry". */
    private List<Token> parties(Sentence sentence, Token token) {
        if (classes.is(sentence, token, "party")) {
            return List.of(token);
        }
        List<Token> inner = new ArrayList<>(nested(sentence, token, "of"));
        inner.addAll(nested(sentence, token, "poss"));
        return inner.stream().filter(one -> classes.is(sentence, one, "party")).toList();
    }
}
