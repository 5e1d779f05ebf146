package org.backchannel.extraction.time;

import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * The time an expression names, as {@link Time} writes it.
 *
 * @param from ISO 8601 prefix, inclusive; absent for "until" and "by"
 * @param to likewise, inclusive; equal to {@code from} for a point, absent for "since"
 * @param precision the unit to which it is known
 * @param anchor what it was reckoned from
 */
public record Resolved(@Nullable String from, @Nullable String to, Time.Precision precision, Time.Anchor anchor) {}
