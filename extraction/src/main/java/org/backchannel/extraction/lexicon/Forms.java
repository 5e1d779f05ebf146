package org.backchannel.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is known by its forms. A form with accents is known without them too ("Malmo"), unless that is a form of
 * something else. Where two rows have one form, the first has it.
 */
final class Forms<T> {

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> plain = new HashMap<>();

    /** Takes in all the forms of each of these. */
    static <T> Forms<T> of(List<T> all, Function<T, List<String>> forms) {
        Forms<T> known = new Forms<>();
        all.forEach(one -> forms.apply(one).forEach(form -> known.add(form, one)));
        return known;
    }

    void add(String form, T one) {
        String straight = Spelling.straight(form);
        exact.putIfAbsent(straight, one);
        plain.putIfAbsent(Spelling.plain(straight), one);
    }

    Optional<T> get(String form) {
        String straight = Spelling.straight(form);
        T found = exact.get(straight);
        return Optional.ofNullable(found != null ? found : plain.get(straight));
    }

    /** Hands over every form that can be looked up, with what it stands for. */
    void forEach(BiConsumer<String, T> receiver) {
        exact.forEach(receiver);
        plain.forEach((form, one) -> {
            if (!exact.containsKey(form)) {
                receiver.accept(form, one);
            }
        });
    }
}
