/**
 * Who and what a report names, describes or points at: names, role phrases, groups and pronouns become references, and
 * references to one party become one entity, each link with the rule that made it.
 */
@NullMarked
package org.backchannel.extraction.mention;

import org.jspecify.annotations.NullMarked;
