package org.backchannel.app.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.app.output.Plain;
import org.backchannel.model.Claim;
import org.backchannel.model.Source;

/** Who said it first, and through whom it came where that is not the report itself. */
final class WhoSays {

    private WhoSays() {}

    static Optional<String> of(Claim claim) {
        List<List<Source>> chain = claim.attribution();
        if (chain.size() < 2) {
            return Optional.empty();
        }
        String between = chain.subList(1, chain.size() - 1).reversed().stream()
                .map(link -> ", through " + names(link))
                .collect(Collectors.joining());
        return Optional.of("reported by " + names(chain.getLast()) + between);
    }

    /** Whether nobody stands for it by name. */
    static boolean isAnonymous(Claim claim) {
        List<List<Source>> chain = claim.attribution();
        return !chain.isEmpty()
                && !chain.getLast().isEmpty()
                && chain.getLast().stream().allMatch(source -> source.kind() == Source.Kind.ANONYMOUS);
    }

    private static String names(List<Source> link) {
        return link.stream().map(WhoSays::name).distinct().collect(Collectors.joining(" and "));
    }

    private static String name(Source source) {
        String name = Plain.of(source.name());
        return source.kind() == Source.Kind.ANONYMOUS ? name + " (unnamed)" : name;
    }
}
