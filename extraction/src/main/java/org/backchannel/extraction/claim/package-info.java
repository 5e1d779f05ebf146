/**
 * Claims are proposed here: triggers with their frames filled, then who says so, how certain it is, when it was, how
 * much, and what stands beside it. Nothing here decides what is kept: the evidence gate does.
 */
@NullMarked
package org.backchannel.extraction.claim;

import org.jspecify.annotations.NullMarked;
