package org.backchannel.evaluation.gold;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Report;

/**
 * A text and what a person found in it.
 *
 * @param name the file's name without its ending
 * @param report the text as a report, in English, dated where the folder tells its date
 * @param claims in the order of their lines
 * @param entities in the order of their lines
 */
public record Passage(String name, Report report, List<Claim> claims, List<Entity> entities) {

    public Passage {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }
}
