/**
 * How well reports are read: an extractor's readings beside readings made by hand, and beside sets that others made,
 * as figures with the errors behind them. It knows the extractor only by its interface.
 */
@NullMarked
package org.backchannel.evaluation;

import org.jspecify.annotations.NullMarked;
