/**
 * Parsers of foreign formats, and the child process they run in: what they break or exhaust is theirs alone,
 * and the next document starts afresh.
 */
@NullMarked
package org.backchannel.reading.parse;

import org.jspecify.annotations.NullMarked;
