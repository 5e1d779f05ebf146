package org.backchannel.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/** Finds the {@link Slots} of a trigger in a tree. */
public final class SlotFinder {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

    private static final Set<String> ADDRESSES = Set.of("on", "upon", "with", "for");

    private static final Set<String> NESTED =
            Set.of("in", "at", "on", "over", "about", "to", "from", "with", "for", "regarding", "against");

    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "in", "at");

    private final VerbSets verbs;

    public SlotFinder(VerbSets verbs) {
        this.verbs = verbs;
    }

    /** The slots around a verb, noun or adjective. */
    public Slots of(Sentence sentence, Token trigger) {
        return of(sentence, trigger, true);
    }

    /**
     * The slots around a verb, noun or adjective.
     *
     * @param light whether light verbs lend a noun their subject: they do to "a meeting", not to "a brother"
     */
    public Slots of(Sentence sentence, Token trigger, boolean light) {
        if (trigger.isVerb() || isParticipleAdjective(sentence, trigger)) {
            return verb(sentence, trigger, true);
        }
        return trigger.isNoun() ? noun(sentence, trigger, light) : other(sentence, trigger);
    }

    private static boolean isParticipleAdjective(Sentence sentence, Token token) {
        return token.isParticiple() && !sentence.has(token, "cop");
    }

    private Slots verb(Sentence sentence, Token verb, boolean inherit) {
        Slots slots = new Slots();
        boolean passive = Trees.isPassive(sentence, verb);
        boolean hasObject = sentence.has(verb, "obj");
        for (Token child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            switch (relation) {
                case "nsubj" -> subject(sentence, slots, verb, child, passive);
                case "nsubj:pass" -> add(sentence, slots, hasObject ? "iobj" : "obj", child, verb);
                case "obj" -> add(sentence, slots, "obj", child, verb);
                case "iobj" -> add(sentence, slots, "iobj", child, verb);
                case "ccomp", "xcomp" -> complement(sentence, slots, verb, child);
                case "advcl" -> adverbialClause(sentence, slots, child);
                case "csubj" -> slots.add("subj", child);
                case "dep" -> gerund(slots, verb, child);
                case "advmod" ->
                    sentence.children(child, "obl", "nmod")
                            .forEach(token -> oblique(sentence, slots, token, passive, verb));
                case "conj" -> listed(sentence, slots, verb, child);
                default -> oblique(sentence, slots, child, passive, verb);
            }
        }
        if (inherit) {
            inheritSubject(sentence, verb, passive, slots);
            shareObject(sentence, verb, slots);
        }
        nestedPrepositions(sentence, slots, verb);
        dative(sentence, verb, slots);
        hyphenated(sentence, verb, slots);
        namedAs(sentence, verb, slots);
        return slots;
    }

    /** "wrote to the ministry to ask" is read as "the ministry to ask": it is the addressee, not the subject. */
    private static void subject(Sentence sentence, Slots slots, Token verb, Token child, boolean passive) {
        Optional<Token> address = sentence.children(verb, "mark")
                .filter(mark -> mark.index() < child.index()
                        && mark.tag().equals("IN")
                        && mark.text().equals("to"))
                .findFirst();
        String slot = address.isPresent() ? "to" : passive ? "obj" : "subj";
        add(sentence, slots, slot, child, verb);
    }

    /** "let the firm use", "wants Denmark to sell": who is to act is the object, too. */
    private void complement(Sentence sentence, Slots slots, Token verb, Token clause) {
        slots.add("comp", clause);
        boolean infinitive =
                clause.tag().equals("VB") && !Trees.marker(sentence, clause).equals("that");
        if (infinitive && verbs.is(VerbSets.OBJECT_CONTROL, verb)) {
            sentence.children(clause, "nsubj").forEach(actor -> add(sentence, slots, "obj", actor, clause));
        }
    }

    /** "proposed moving the talks" is not always seen as a complement. */
    private static void gerund(Slots slots, Token verb, Token child) {
        if (child.tag().equals("VBG") && child.index() == verb.index() + 1) {
            slots.add("comp", child);
        }
    }

    /** "met with X, as well as Y": the second noun may be joined to the verb. */
    private void listed(Sentence sentence, Slots slots, Token verb, Token child) {
        if (!child.isNoun()) {
            return;
        }
        sentence.children(verb, "obj", "obl")
                .filter(token -> token.index() < child.index() && token.index() > verb.index())
                .reduce((first, last) -> last)
                .ifPresent(last -> {
                    String preposition = Trees.preposition(sentence, last);
                    add(sentence, slots, preposition.isEmpty() ? "obj" : preposition, child, verb);
                });
    }

    private static void adverbialClause(Sentence sentence, Slots slots, Token clause) {
        String marker = Trees.marker(sentence, clause);
        if (ADDRESSES.contains(marker) && sentence.has(clause, "nsubj")) {
            sentence.children(clause, "nsubj").forEach(actor -> add(sentence, slots, marker, actor, clause));
            slots.add("comp", clause);
        } else if (marker.equals("to")) {
            slots.add("purpose", clause);
        } else if (!marker.isEmpty()) {
            slots.add(marker, clause);
        }
    }

    private static void oblique(Sentence sentence, Slots slots, Token child, boolean passive, Token verb) {
        if (!sentence.is(child, "obl") && !sentence.is(child, "nmod")) {
            return;
        }
        String preposition = Trees.preposition(sentence, child);
        if (preposition.isEmpty()) {
            return;
        }
        String slot = preposition.equals("by") && passive ? "subj" : preposition;
        add(sentence, slots, slot, child, verb);
    }

    private static void add(Sentence sentence, Slots slots, String slot, Token filler, Token around) {
        for (Token token : Trees.conjuncts(sentence, filler)) {
            slots.add(slot, antecedent(sentence, token, around).orElse(token));
        }
    }

    /** A relative pronoun stands for the noun its clause hangs on. */
    private static Optional<Token> antecedent(Sentence sentence, Token token, Token verb) {
        if (!RELATIVES.contains(Trees.lemma(token)) || !token.tag().startsWith("W")) {
            return Optional.empty();
        }
        Token clause = verb;
        while (sentence.head(clause) >= 0) {
            Token above = sentence.token(sentence.head(clause));
            if (sentence.is(clause, "acl:relcl") || sentence.is(clause, "dep") && above.isNoun()) {
                return Optional.of(above);
            }
            clause = above;
        }
        return sentence.tokens().subList(0, token.index()).stream()
                .filter(Token::isNoun)
                .reduce((first, last) -> last);
    }

    /** "X, who met Y and signed Z", "X agreed to sign", "X left, leaving Y": the subject stands higher up. */
    private void inheritSubject(Sentence sentence, Token verb, boolean passive, Slots slots) {
        String own = passive ? "obj" : "subj";
        if (slots.has(own)) {
            return;
        }
        Optional<Token> above = Trees.head(sentence, verb);
        if (above.isEmpty()) {
            return;
        }
        Token head = above.get();
        switch (sentence.relation(verb)) {
            case "conj", "parataxis" -> fromConjunct(sentence, head, passive, slots, own);
            case "xcomp" -> controller(sentence, head, true).forEach(token -> slots.add(own, token));
            case "advcl" -> fromMainClause(sentence, verb, head, slots, own);
            case "acl" -> fromNoun(sentence, verb, head, slots, own);
            case "acl:relcl" -> fromRelative(sentence, verb, head, slots, own);
            case "amod" -> {
                slots.addAll(own, Trees.conjuncts(sentence, head));
                slots.addAll("head", Trees.conjuncts(sentence, head));
            }
            case "ccomp" -> fromReporting(sentence, verb, head, slots, own);
            case "dep" -> {
                if (head.isVerb()) {
                    fromConjunct(sentence, head, passive, slots, own);
                } else if (head.isNoun()) {
                    fromNoun(sentence, verb, head, slots, own);
                }
            }
            default -> {}
        }
    }

    private void fromConjunct(Sentence sentence, Token head, boolean passive, Slots slots, String own) {
        if (!head.isVerb()) {
            if (sentence.has(head, "cop", "nsubj")) {
                sentence.children(head, "nsubj").forEach(token -> add(sentence, slots, own, token, head));
            }
            return;
        }
        Slots first = verb(sentence, head, true);
        boolean firstPassive = Trees.isPassive(sentence, head);
        slots.addAll(own, first.get(firstPassive ? "obj" : "subj"));
        if (firstPassive && passive && !slots.has("subj")) {
            slots.addAll("subj", first.get("subj"));
        }
    }

    private List<Token> controller(Sentence sentence, Token governor, boolean objectFirst) {
        if (!governor.isVerb()) {
            Slots around = of(sentence, governor);
            return around.has("subj") ? around.get("subj") : around.get("head");
        }
        Slots around = verb(sentence, governor, true);
        boolean passive = Trees.isPassive(sentence, governor);
        if (passive) {
            return around.has("iobj") ? around.get("iobj") : around.get("obj");
        }
        boolean object = objectFirst && !verbs.is(VerbSets.SUBJECT_CONTROL, governor);
        if (object && around.has("obj")) {
            return around.get("obj");
        }
        return object && around.has("iobj") ? around.get("iobj") : around.get("subj");
    }

    private void fromMainClause(Sentence sentence, Token verb, Token head, Slots slots, String own) {
        boolean subordinate =
                sentence.has(verb, "mark") && !Trees.marker(sentence, verb).equals("to");
        if (subordinate && !verb.tag().equals("VBG") && !verb.tag().equals("VBN")) {
            return;
        }
        slots.addAll(
                own,
                controller(
                        sentence,
                        head,
                        Trees.marker(sentence, verb).equals("to") && verbs.is(VerbSets.OBJECT_CONTROL, head)));
    }

    private void fromNoun(Sentence sentence, Token verb, Token noun, Slots slots, String own) {
        if (!Trees.marker(sentence, verb).equals("to") && !verb.tag().equals("VB")) {
            slots.addAll(own, Trees.conjuncts(sentence, noun));
            return;
        }
        Slots around = of(sentence, noun);
        String source = around.has("poss") ? "poss" : around.has("subj") ? "subj" : around.has("mod") ? "mod" : "of";
        if (around.has("to") && verbs.is(VerbSets.OBJECT_CONTROL, noun)) {
            source = "to";
        }
        slots.addAll(own, around.get(source));
    }

    private void fromRelative(Sentence sentence, Token verb, Token noun, Slots slots, String own) {
        if (!sentence.has(verb, "nsubj", "nsubj:pass")) {
            slots.add(own, noun);
        } else if (!slots.has("obj") && own.equals("subj")) {
            slots.add("obj", noun);
        }
    }

    private void fromReporting(Sentence sentence, Token verb, Token head, Slots slots, String own) {
        if (verb.tag().equals("VB") || verb.tag().equals("VBG")) {
            slots.addAll(own, controller(sentence, head, true));
        }
    }

    /** "seized and sold the yacht": the object stands at the last of several verbs. */
    private void shareObject(Sentence sentence, Token verb, Slots slots) {
        if (slots.has("obj") || slots.has("comp") || Trees.isPassive(sentence, verb)) {
            return;
        }
        sentence.children(verb, "conj")
                .filter(next -> next.isVerb() && next.index() - verb.index() <= 3)
                .findFirst()
                .ifPresent(next ->
                        sentence.children(next, "obj").forEach(token -> add(sentence, slots, "obj", token, next)));
    }

    /** "sent Kyiv two missiles": a name right behind the verb that the parser takes for a part of the object. */
    private void dative(Sentence sentence, Token verb, Slots slots) {
        int next = verb.index() + 1;
        if (!verbs.is(VerbSets.DITRANSITIVE, verb) || slots.has("iobj") || next >= sentence.size()) {
            return;
        }
        for (Token object : slots.get("obj")) {
            sentence.children(object, "compound", "amod")
                    .filter(token -> token.isProperNoun() && !object.isProperNoun())
                    .filter(token -> token.index() >= next && token.index() < object.index())
                    .findFirst()
                    .ifPresent(token -> slots.add("iobj", token));
        }
    }

    /** "Kremlin-backed", "US-sanctioned": the name before the hyphen is the agent. */
    private static void hyphenated(Sentence sentence, Token verb, Slots slots) {
        int hyphen = verb.index() - 1;
        if (hyphen < 1 || !sentence.token(hyphen).tag().equals("HYPH")) {
            return;
        }
        Token name = sentence.token(hyphen - 1);
        slots.add("hyphen", name);
        if (name.isProperNoun() && Trees.isPassive(sentence, verb) && !slots.has("subj")) {
            slots.add("subj", name);
        }
    }

    /** "named Jane Miller chief executive": one phrase to the parser, whose head is the title. */
    private void namedAs(Sentence sentence, Token verb, Slots slots) {
        if (!verbs.is(VerbSets.NAMING, verb)) {
            return;
        }
        for (Token object : List.copyOf(slots.get("obj"))) {
            Optional<Token> name = sentence.children(object, "compound")
                    .filter(part -> part.isProperNoun() && part.index() < object.index())
                    .reduce((first, last) -> last);
            if (!object.isProperNoun() && name.isPresent() && !slots.has("comp")) {
                slots.removeFiller(object);
                slots.add("obj", name.get());
                slots.add("comp", object);
            }
        }
    }

    /** What hangs on a party by a preposition may belong to the trigger: "sold its stake to X", "met X in Oslo". */
    private void nestedPrepositions(Sentence sentence, Slots slots, Token trigger) {
        boolean of = verbs.is(VerbSets.TELLS_OF, trigger);
        for (String slot : List.of("obj", "iobj", "with", "between", "by", "to", "from", "of")) {
            for (Token filler : List.copyOf(slots.get(slot))) {
                sentence.children(filler, "nmod").forEach(child -> {
                    String preposition = Trees.preposition(sentence, child);
                    boolean inner = slot.equals("of") && trigger.isNoun() && preposition.equals("by");
                    boolean belongs = inner
                            || of && preposition.equals("of") && slot.equals("obj")
                            || NESTED.contains(preposition) && (!slots.has(preposition) || filler.isProperNoun());
                    if (belongs) {
                        add(sentence, slots, preposition, child, filler);
                    }
                });
            }
        }
    }

    private Slots noun(Sentence sentence, Token noun, boolean light) {
        Slots slots = new Slots();
        for (Token child : sentence.children(noun)) {
            switch (sentence.relation(child)) {
                case "nmod:poss" -> add(sentence, slots, "poss", child, noun);
                case "amod", "compound" -> slots.add("mod", child);
                case "acl", "ccomp", "xcomp" -> slots.add("comp", child);
                case "nsubj" -> add(sentence, slots, "subj", child, noun);
                case "appos" -> apposition(slots, child);
                case "acl:relcl" -> relativeSupport(sentence, slots, noun, child);
                default -> prepositional(sentence, slots, noun, child);
            }
        }
        support(sentence, noun, slots, light);
        nestedPrepositions(sentence, slots, noun);
        slots.add("self", noun);
        return slots;
    }

    private static void apposition(Slots slots, Token child) {
        if (!slots.has("subj")) {
            slots.add("appos", child);
        }
    }

    private static void prepositional(Sentence sentence, Slots slots, Token noun, Token child) {
        if (sentence.is(child, "nmod") || sentence.is(child, "obl")) {
            String preposition = Trees.preposition(sentence, child);
            if (!preposition.isEmpty()) {
                add(sentence, slots, preposition, child, noun);
            }
        }
    }

    /** "the meeting that X held with Y": a light verb in a relative clause. */
    private void relativeSupport(Sentence sentence, Slots slots, Token noun, Token clause) {
        if (verbs.is(VerbSets.LIGHT, clause) || verbs.is(VerbSets.HAPPEN, clause)) {
            Slots around = verb(sentence, clause, true);
            around.removeFiller(noun);
            slots.addAbsent(around);
        }
    }

    /** "X held a meeting with Y in Z", "talks took place between", "X is the owner of", "X arrived for talks with". */
    private void support(Sentence sentence, Token noun, Slots slots, boolean light) {
        Optional<Token> above = Trees.head(sentence, noun);
        if (above.isEmpty()) {
            return;
        }
        Token governor = above.get();
        String relation = sentence.relation(noun);
        if (relation.equals("conj") && governor.isNoun()) {
            Slots first = new Slots();
            support(sentence, governor, first, light);
            slots.addAbsent(first);
            return;
        }
        if (relation.equals("compound") && governor.isProperNoun()) {
            slots.add("subj", governor);
            slots.add("head", governor);
            sentence.children(governor, "nmod:poss").forEach(owner -> add(sentence, slots, "poss", owner, governor));
        } else if (relation.equals("appos")) {
            slots.add("subj", governor);
        } else if (governor.isVerb()) {
            verbSupport(sentence, noun, governor, relation, slots, light);
        } else if (relation.startsWith("nmod") && verbs.is(VerbSets.SHELL, governor)) {
            support(sentence, governor, slots, light);
        } else if (relation.equals("nmod") && !Trees.preposition(sentence, noun).equals("of")) {
            slots.add("head", governor);
        }
    }

    private void verbSupport(
            Sentence sentence, Token noun, Token governor, String relation, Slots slots, boolean lends) {
        Slots around = verb(sentence, governor, true);
        around.removeFiller(noun);
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("xcomp");
        boolean light = lends && verbs.is(VerbSets.LIGHT, governor);
        if (object && light || relation.equals("nsubj") && verbs.is(VerbSets.HAPPEN, governor)) {
            slots.addAbsent(around);
            return;
        }
        if (relation.startsWith("obl") && light && verbs.is(VerbSets.LIGHT_OBLIQUE, governor)) {
            slots.addAbsent(around);
            return;
        }
        if (object) {
            slots.addAll("host", around.get("subj"));
            NESTED.stream()
                    .filter(slot -> !slots.has(slot))
                    .forEach(slot -> around.get(slot).stream()
                            .filter(token -> token.index() > noun.index())
                            .forEach(token -> slots.add(slot, token)));
        } else if (relation.startsWith("obl")) {
            slots.addAll("host", around.get(Trees.isPassive(sentence, governor) ? "obj" : "subj"));
            if (TOWARDS.contains(Trees.preposition(sentence, noun))) {
                slots.addAll("hostobj", around.get("obj"));
            }
        }
    }

    private Slots other(Sentence sentence, Token token) {
        Slots slots = new Slots();
        for (Token child : sentence.children(token)) {
            switch (sentence.relation(child)) {
                case "nsubj", "nsubj:pass" -> add(sentence, slots, "head", child, token);
                case "ccomp", "xcomp" -> slots.add("comp", child);
                case "advcl" -> adverbialClause(sentence, slots, child);
                default -> prepositional(sentence, slots, token, child);
            }
        }
        Trees.head(sentence, token).ifPresent(head -> {
            String relation = sentence.relation(token);
            boolean behind = relation.equals("dep") && head.isNoun() && head.index() < token.index();
            if (relation.equals("amod") || relation.equals("acl") || relation.equals("acl:relcl") || behind) {
                slots.addAll("head", Trees.conjuncts(sentence, head));
            } else if (relation.equals("xcomp") || relation.equals("advcl")) {
                slots.addAll("head", controller(sentence, head, true));
            } else if (relation.equals("advmod") && head.isVerb()) {
                slots.addAbsent(verb(sentence, head, true));
            }
        });
        slots.addAll("subj", slots.get("head"));
        return slots;
    }
}
