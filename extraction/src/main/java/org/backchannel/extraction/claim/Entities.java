package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backchannel.extraction.mention.Category;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.References;
import org.backchannel.extraction.mention.Referent;
import org.backchannel.model.Entity;
import org.backchannel.model.Mention;

/** Makes FtM entities of what a report refers to. */
final class Entities {

    private final EntityIds ids;
    private final Told told;

    Entities(EntityIds ids, Told told) {
        this.ids = ids;
        this.told = told;
    }

    /** Whoever is named, and who is only described but has a part in a claim. */
    List<Entity> of(References references) {
        return references.referents().stream()
                .filter(referent -> isNamed(referent) || told.isOf(ids.of(referent)))
                .map(this::entity)
                .toList();
    }

    private static boolean isNamed(Referent referent) {
        return referent.references().stream()
                .anyMatch(reference -> reference.kind() == Mention.Kind.NAME && !reference.isIncidental());
    }

    private boolean isMention(Reference reference) {
        return !reference.isIncidental() || told.isBy(reference);
    }

    private Entity entity(Referent referent) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Reference reference : referent.references()) {
            if (reference.kind() == Mention.Kind.NAME && !reference.isDemonym()) {
                names.add(reference.text());
            }
            reference
                    .titles()
                    .forEach(title ->
                            titles.add(reference.sentence().token(title.last()).text()));
            if (isMention(reference)) {
                mentions.add(new Mention(
                        reference.span(), reference.kind(), reference.link().orElse(null)));
            }
        }
        String caption = referent.best().text();
        Map<String, List<String>> properties = new TreeMap<>();
        if (referent.category() == Category.PLACE) {
            properties.put("full", List.of(caption));
        } else {
            properties.put("name", names.isEmpty() ? List.of(caption) : List.copyOf(names));
        }
        if (!titles.isEmpty() && referent.category() == Category.PERSON) {
            properties.put("position", List.copyOf(titles));
        }
        return new Entity(ids.of(referent), referent.category().schema(), caption, properties, mentions);
    }
}
