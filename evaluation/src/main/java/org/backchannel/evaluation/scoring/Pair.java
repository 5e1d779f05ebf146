package org.backchannel.evaluation.scoring;

/** One thing of the gold and the one thing it was matched with. */
public record Pair<T>(T gold, T predicted) {}
