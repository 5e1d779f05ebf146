package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Span;

/** One happening told by a verb and its noun ("signed an agreement") is one claim. */
final class Doubles {

    private static final int CLOSE = 40;

    private Doubles() {}

    static void merge(String text, Sentence sentence, List<Draft> drafts) {
        for (Draft noun : new ArrayList<>(drafts)) {
            if (!noun.head.isNoun() || noun.entry == null) {
                continue;
            }
            Optional<Draft> verb = drafts.stream()
                    .filter(draft -> draft != noun && draft.type == noun.type && draft.head.isVerb())
                    .filter(draft -> sentence.head(noun.head) == draft.head.index() && isObject(sentence, noun))
                    .findFirst();
            if (verb.isPresent()) {
                drafts.remove(noun);
                join(text, verb.get(), noun);
            }
        }
    }

    private static boolean isObject(Sentence sentence, Draft noun) {
        return sentence.is(noun.head, "obj") || sentence.is(noun.head, "nsubj:pass") || sentence.is(noun.head, "xcomp");
    }

    private static void join(String text, Draft verb, Draft noun) {
        verb.roles.removeIf(filled -> filled.head() == noun.head);
        noun.roles.stream()
                .filter(filled -> !verb.has(filled.role()) && !verb.uses(filled.head()))
                .forEach(verb.roles::add);
        if (noun.trigger.start() > verb.trigger.start() && noun.trigger.end() - verb.trigger.start() <= CLOSE) {
            verb.note("type", "verb-and-noun", noun.trigger.text(), noun.trigger);
            verb.trigger = Span.of(text, verb.trigger.start(), noun.trigger.end());
        }
    }
}
