package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/** An event code of the PLOVER ontology, with its mode where it has one. */
public record Plover(String event, @Nullable String mode) {}
