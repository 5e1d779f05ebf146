/**
 * A file, URL, archive or mailbox becomes reports: type detection, text, title, publisher, date, language, hashes, with
 * an honest count of what was expected, read, partly read and failed.
 */
@NullMarked
package org.backchannel.reading;

import org.jspecify.annotations.NullMarked;
