package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.Title;
import org.backchannel.extraction.lexicon.TitleModifier;
import org.backchannel.extraction.mention.Category;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Mention;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;

/**
 * Positions and offices that a report gives to people by name: "President X", "X, the head of Y", "the Y envoy, X",
 * "X is chairman of Y". Each is told once, where it first stands.
 */
final class StatedRoles {

    private static final Set<Title.Kind> POSITIONS = EnumSet.of(
            Title.Kind.OFFICE,
            Title.Kind.EXECUTIVE,
            Title.Kind.DIPLOMAT,
            Title.Kind.LEGISLATOR,
            Title.Kind.JUDGE,
            Title.Kind.SPOKESPERSON,
            Title.Kind.ADVISER,
            Title.Kind.CLERGY,
            Title.Kind.ROYAL);

    private static final Set<String> BODY = Set.of("of", "at", "for", "in", "to", "on");

    private final Lexicon lexicon;
    private final References references;
    private final Phrasing phrasing;
    private final FillerClasses classes;
    private final Set<String> told = new HashSet<>();

    StatedRoles(Lexicon lexicon, References references, Phrasing phrasing, FillerClasses classes) {
        this.lexicon = lexicon;
        this.references = references;
        this.phrasing = phrasing;
        this.classes = classes;
    }

    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Reference reference : references.in(sentence)) {
            if (reference.kind() == Mention.Kind.NAME) {
                reference
                        .titles()
                        .forEach(title -> beforeName(sentence, reference, title).ifPresent(drafts::add));
            } else if (reference.kind() == Mention.Kind.ROLE) {
                described(sentence, reference).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> beforeName(Sentence sentence, Reference name, Reference.Title title) {
        if (!POSITIONS.contains(title.entry().kind())) {
            return Optional.empty();
        }
        int first = withModifiers(sentence, title.first());
        return draft(sentence, name, first, title.last(), title.entry(), bodyBefore(sentence, first));
    }

    private Optional<Draft> described(Sentence sentence, Reference description) {
        Optional<Title> title = description
                .sense()
                .map(sense -> sense.entry())
                .filter(Title.class::isInstance)
                .map(Title.class::cast)
                .filter(entry -> POSITIONS.contains(entry.kind()));
        Optional<Reference> holder = title.flatMap(unused -> holder(sentence, description));
        if (title.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        int last = description.head().index();
        int words = title.get().form().split("[ -]").length;
        int first = withModifiers(sentence, Math.max(description.first(), last - words + 1));
        Optional<Token> body = bodyAfter(sentence, description.head()).or(() -> bodyBefore(sentence, first));
        return draft(sentence, holder.get(), first, last, title.get(), body);
    }

    private Optional<Reference> holder(Sentence sentence, Reference description) {
        if (sentence.has(description.head(), "cop")) {
            return sentence.children(description.head(), "nsubj")
                    .flatMap(token -> references.at(sentence, token).stream())
                    .findFirst();
        }
        return description
                .link()
                .filter(link -> link.rule().equals("apposition"))
                .flatMap(link -> references.in(sentence).stream()
                        .filter(one ->
                                one.kind() == Mention.Kind.NAME && one.span().equals(link.span()))
                        .findFirst())
                .or(() -> asRole(sentence, description));
    }

    /** "X serves as head of Y", "X became chairman". */
    private Optional<Reference> asRole(Sentence sentence, Reference description) {
        Token head = description.head();
        Optional<Token> verb = Trees.head(sentence, head).filter(Token::isVerb);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String lemma = Trees.lemma(verb.get());
        boolean as = Trees.preposition(sentence, head).equals("as")
                && Set.of("serve", "work", "act").contains(lemma);
        boolean became =
                Set.of("become", "remain").contains(lemma) && (sentence.is(head, "xcomp") || sentence.is(head, "obj"));
        if (!as && !became) {
            return Optional.empty();
        }
        return sentence.children(verb.get(), "nsubj")
                .flatMap(token -> references.at(sentence, token).stream())
                .findFirst();
    }

    private int withModifiers(Sentence sentence, int first) {
        int at = first;
        while (at > 0) {
            Token before = sentence.token(at - 1);
            String word = before.text().toLowerCase(Locale.ROOT);
            Optional<TitleModifier> modifier = lexicon.titleModifier(word).or(() -> lexicon.titleModifier(word + "-"));
            if (modifier.isEmpty()) {
                boolean hyphen = before.text().equals("-")
                        && at > 1
                        && lexicon.titleModifier(sentence.token(at - 2).text().toLowerCase(Locale.ROOT) + "-")
                                .isPresent();
                return hyphen ? at - 2 : at;
            }
            at--;
        }
        return at;
    }

    /** The country or organisation right before a title: "Russian | President", "Rosneft's | chief". */
    private Optional<Token> bodyBefore(Sentence sentence, int first) {
        int at = first - 1;
        if (at >= 0 && sentence.token(at).tag().equals("POS")) {
            at--;
        }
        int end = at;
        return references.in(sentence).stream()
                .filter(one -> one.last() == end && one.kind() != Mention.Kind.PRONOUN)
                .filter(one -> one.category() != Category.PERSON && one.category() != Category.GROUP)
                .map(Reference::head)
                .findFirst();
    }

    private Optional<Token> bodyAfter(Sentence sentence, Token title) {
        return Stream.concat(
                        sentence.children(title, "nmod")
                                .filter(child -> BODY.contains(Trees.preposition(sentence, child))),
                        sentence.children(title, "nmod:poss"))
                .filter(token -> classes.mayBeParty(sentence, token) || classes.is(sentence, token, "place"))
                .findFirst();
    }

    private Optional<Draft> draft(
            Sentence sentence, Reference holder, int first, int last, Title title, Optional<Token> body) {
        Span trigger = phrasing.span(sentence.between(first, last));
        String key = holder.referent()
                .map(referent -> System.identityHashCode(referent) + "")
                .orElse(holder.text());
        if (!told.add(key + " " + title.form())) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimType.ROLE, sentence, sentence.token(last), trigger, null);
        draft.note("type", "titles.tsv", title.form(), trigger);
        draft.roles.add(new Draft.Filled(RoleName.HOLDER, holder.head(), holder.span(), holder, null, "title"));
        draft.roles.add(new Draft.Filled(RoleName.TITLE, sentence.token(last), trigger, null, null, "title"));
        body.ifPresent(token -> draft.roles.add(phrasing.role(RoleName.ORGANIZATION, sentence, token, "title")));
        return Optional.of(draft);
    }
}
