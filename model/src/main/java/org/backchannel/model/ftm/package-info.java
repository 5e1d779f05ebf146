/**
 * A reading mapped down to plain FollowTheMoney entities, for any tool that reads them. FtM knows no modality: only
 * what a report tells as having happened becomes an edge (an ownership, a post, a sanction); what is planned, offered
 * or denied becomes an event that says so in its name, its keywords and its quote.
 */
@NullMarked
package org.backchannel.model.ftm;

import org.jspecify.annotations.NullMarked;
