/**
 * What is printed and where to: the formats of {@code --format}, standard output, and files that appear under their
 * name only when they are whole.
 */
@NullMarked
package org.backchannel.app.output;

import org.jspecify.annotations.NullMarked;
