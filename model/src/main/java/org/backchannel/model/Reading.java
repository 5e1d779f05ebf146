package org.backchannel.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One report as one extractor version read it.
 *
 * @param extractor name and version, such as {@code rules/1}
 * @param entities in order of their first mention
 * @param claims in order of their triggers, all of which passed the evidence gate
 * @param gate what was proposed, kept and rejected
 * @param gaps sentences with a trigger that yielded no claim
 */
public record Reading(
        Report report, String extractor, List<Entity> entities, List<Claim> claims, Gate gate, List<Gap> gaps) {

    public Reading {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
    }

    /**
     * The evidence gate's account.
     *
     * @param rejected how many claims failed, by reason
     */
    public record Gate(int proposed, int kept, Map<String, Integer> rejected) {
        public Gate {
            rejected = java.util.Collections.unmodifiableMap(new TreeMap<>(rejected));
        }
    }

    /**
     * A sentence that has a trigger and yielded no claim from it.
     *
     * @param text the sentence
     * @param trigger the trigger's span
     * @param reason why it yielded nothing
     */
    public record Gap(int start, int end, String text, Span trigger, String reason) {}
}
