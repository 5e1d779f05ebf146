/**
 * Finds English date, period, duration and frequency expressions in running text and says what day, month or stretch
 * of time they name. The words and patterns live in the data files beside this package, each pattern with examples
 * that a test runs; this code reads the notation, matches it over tokens and does the calendar arithmetic.
 */
@NullMarked
package org.backchannel.extraction.time;

import org.jspecify.annotations.NullMarked;
