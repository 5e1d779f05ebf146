/**
 * How two readings of the same passages compare: claims and mentions matched one to one, and what is counted on the
 * matches. It does not matter which of the two a person made.
 */
@NullMarked
package org.backchannel.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
