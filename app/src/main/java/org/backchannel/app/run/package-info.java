/**
 * The way of many documents through one extractor: bounded in memory, parallel inside, in the order of the input
 * outside, with an account of what became of each.
 */
@NullMarked
package org.backchannel.app.run;

import org.jspecify.annotations.NullMarked;
