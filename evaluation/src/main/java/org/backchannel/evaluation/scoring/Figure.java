package org.backchannel.evaluation.scoring;

/** A counted result. */
public sealed interface Figure permits Tally, Ratio {}
