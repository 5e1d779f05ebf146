package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trigger;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Amount;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Link;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Qualifier;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** A claim while it is put together, with a note of each rule that had a part in it. */
final class Draft {

    final ClaimType type;
    final Sentence sentence;
    final Token head;
    Span trigger;
    final List<Filled> roles = new ArrayList<>();
    final List<Qualifier> qualifiers = new ArrayList<>();
    final List<Amount> amounts = new ArrayList<>();
    final List<String> hedges = new ArrayList<>();
    final List<List<Source>> attribution = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final @Nullable Trigger entry;
    final Set<Token> leftAlone = new HashSet<>();
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ASSERTED;

    @Nullable
    Time time;
    /** The draft whose time this one's time hangs on. */
    @Nullable
    Draft timeAnchor;

    Draft(ClaimType type, Sentence sentence, Token head, Span trigger, @Nullable Trigger entry) {
        this.type = type;
        this.sentence = sentence;
        this.head = head;
        this.trigger = trigger;
        this.entry = entry;
    }

    /**
     * A role with its filler.
     *
     * @param head token by which the filler hangs in the tree
     * @param reference who is referred to, if it is a reference
     * @param link rule for a filler that stands outside the sentence
     * @param rule how the filler was found
     */
    record Filled(
            RoleName role,
            Token head,
            Span span,
            @Nullable Reference reference,
            @Nullable Link link,
            String rule) {}

    /** What was decided, by which rule. */
    record Note(
            String what,
            String rule,
            String detail,
            @Nullable Span span) {}

    void note(String what, String rule, String detail, @Nullable Span span) {
        notes.add(new Note(what, rule, detail, span));
    }

    boolean has(RoleName role) {
        return roles.stream().anyMatch(filled -> filled.role() == role);
    }

    boolean hasMainRole() {
        return roles.stream().anyMatch(filled -> filled.role().isMain());
    }

    /** Whether the token already fills a role, or was left alone on purpose. */
    boolean uses(Token token) {
        return leftAlone.contains(token) || roles.stream().anyMatch(filled -> filled.head() == token);
    }

    Optional<Filled> first(RoleName role) {
        return roles.stream().filter(filled -> filled.role() == role).findFirst();
    }
}
