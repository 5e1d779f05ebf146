/**
 * Plain text: what characters its bytes stand for, which language it is in, and what it says of its own title
 * and date.
 */
@NullMarked
package org.backchannel.reading.text;

import org.jspecify.annotations.NullMarked;
