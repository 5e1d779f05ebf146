/**
 * Containers: archives and mailboxes, opened as streams and handed over entry by entry.
 */
@NullMarked
package org.backchannel.reading.pack;

import org.jspecify.annotations.NullMarked;
