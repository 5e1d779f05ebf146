package org.backchannel.extraction.time;

/** One step of a pattern; it takes one token, a few, or what another rule takes. */
sealed interface Step {

    /** A certain word or sign. */
    record Word(int number, boolean glued) implements Step {}

    /** Any word of a class; its value goes to a slot. */
    record Member(int bit, int slot, boolean glued) implements Step {}

    /** What a rule matches; its meaning goes to a slot. */
    record Rule(int number, int slot) implements Step {}

    /** At least one and at most so many words without a capital. */
    record Gap(int most) implements Step {}
}
