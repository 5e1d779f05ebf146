/**
 * Sets of annotated text that others made, each with its own scheme, mapped to ours as far as it goes. A set says what
 * it read, what of it our words cannot express, and the errors that are commonest.
 */
@NullMarked
package org.backchannel.evaluation.external;

import org.jspecify.annotations.NullMarked;
