package org.backchannel.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** What grammar says about single tokens: voice, conjuncts, prepositions, phrases. */
public final class Trees {

    private static final Set<String> BREAKS =
            Set.of("acl", "acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "advcl", "ccomp", "dep", "cop");

    private static final Set<String> LOOSE = Set.of("dep", "xcomp", "ccomp", "parataxis");

    private Trees() {}

    /** The token and what is joined to it by "and", "or", in order. */
    public static List<Token> conjuncts(Sentence sentence, Token first) {
        List<Token> all = new ArrayList<>();
        all.add(first);
        sentence.children(first, "conj")
                .filter(next -> next.isVerb() == first.isVerb())
                .forEach(next -> all.addAll(conjuncts(sentence, next)));
        return all;
    }

    /** The preposition of a token, in lower case and whole ("away from", "because of"); empty if it has none. */
    public static String preposition(Sentence sentence, Token token) {
        return sentence.children(token, "case")
                .filter(word -> !word.tag().equals("POS"))
                .map(word -> Stream.concat(Stream.of(word), sentence.children(word, "fixed"))
                        .map(part -> part.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    /** Whether the verb is passive, reduced or not ("was sold", "the assets sold by"). */
    public static boolean isPassive(Sentence sentence, Token verb) {
        if (sentence.has(verb, "aux:pass") || sentence.has(verb, "nsubj:pass")) {
            return true;
        }
        if (verb.isParticiple()) {
            return true;
        }
        if (!isParticiple(verb)) {
            return false;
        }
        if (sentence.has(verb, "nsubj", "aux")) {
            return false;
        }
        String relation = sentence.relation(verb);
        boolean bare = verb.tag().equals("VBN") && LOOSE.contains(relation);
        if (bare || relation.equals("csubj")) {
            return true;
        }
        if (relation.equals("conj")) {
            return isPassive(sentence, sentence.token(sentence.head(verb)));
        }
        return relation.equals("acl") || relation.equals("amod") || relation.equals("advcl");
    }

    private static boolean isParticiple(Token verb) {
        return verb.tag().equals("VBN") || verb.tag().equals("VBD") || verb.isParticiple();
    }

    /** The lemma of a token in lower case. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The token it depends on, if it is not the root. */
    public static Optional<Token> head(Sentence sentence, Token token) {
        int head = sentence.head(token);
        return head < 0 ? Optional.empty() : Optional.of(sentence.token(head));
    }

    /** The word that opens a clause ("to", "that", "if"), in lower case; empty if none does. */
    public static String marker(Sentence sentence, Token clause) {
        return sentence.children(clause, "mark")
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** The tokens of the short phrase of a noun: its words before it, and what "of" adds to it. */
    public static List<Token> phrase(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (isBefore(sentence, head, child)) {
                first = Math.min(first, leftmost(sentence, child));
            } else if (isOfPhrase(sentence, head, child)) {
                last = Math.max(last, rightmost(sentence, child));
            }
        }
        return sentence.between(first, last);
    }

    private static boolean isBefore(Sentence sentence, Token head, Token child) {
        return child.index() < head.index()
                && Stream.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod", "nmod", "det:predet")
                        .anyMatch(relation -> sentence.is(child, relation))
                && (!sentence.has(child, "case") || sentence.is(child, "nmod:poss"));
    }

    private static boolean isOfPhrase(Sentence sentence, Token head, Token child) {
        return child.index() > head.index()
                && (sentence.is(child, "nmod") && preposition(sentence, child).equals("of")
                        || sentence.is(child, "compound")
                        || sentence.is(child, "flat"));
    }

    private static int leftmost(Sentence sentence, Token token) {
        int first = token.index();
        for (Token child : sentence.children(token)) {
            if (child.index() < token.index()) {
                first = Math.min(first, leftmost(sentence, child));
            }
        }
        return first;
    }

    private static int rightmost(Sentence sentence, Token token) {
        int last = token.index();
        for (Token child : sentence.children(token)) {
            if (child.index() > token.index() && !BREAKS.contains(sentence.relation(child))) {
                last = Math.max(last, rightmost(sentence, child));
            }
        }
        return last;
    }

    /** The tokens of the whole phrase or clause of a head, without the marks at its ends and its opening preposition. */
    public static List<Token> clause(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token token : inClause(sentence, head)) {
            first = Math.min(first, token.index());
            last = Math.max(last, token.index());
        }
        while (first < head.index() && isLead(sentence, head, sentence.token(first))) {
            first++;
        }
        while (last > head.index() && isTrail(sentence, sentence.token(last))) {
            last--;
        }
        return sentence.between(first, last);
    }

    private static boolean isTrail(Sentence sentence, Token token) {
        return sentence.is(token, "punct") || sentence.is(token, "cc");
    }

    /** What hangs on a head, without a joined clause that has a subject of its own. */
    private static List<Token> inClause(Sentence sentence, Token head) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(head);
        for (Token child : sentence.children(head)) {
            boolean other = (sentence.is(child, "conj") || sentence.is(child, "parataxis"))
                    && sentence.has(child, "nsubj", "nsubj:pass");
            if (!other) {
                tokens.addAll(inClause(sentence, child));
            }
        }
        return tokens;
    }

    private static boolean isLead(Sentence sentence, Token head, Token token) {
        return sentence.is(token, "punct")
                || sentence.is(token, "case") && sentence.head(token) == head.index()
                || sentence.is(token, "mark")
                        && sentence.head(token) == head.index()
                        && !token.tag().equals("TO");
    }
}
