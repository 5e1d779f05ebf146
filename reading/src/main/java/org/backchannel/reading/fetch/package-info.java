/**
 * Fetching what the user's URLs name, over a connection pinned to an address that was resolved once and found
 * public.
 */
@NullMarked
package org.backchannel.reading.fetch;

import org.jspecify.annotations.NullMarked;
