/**
 * The words of the field: a report, the people and organisations in it, and the claims it makes about them, with the
 * passage that says so. Everything here is an immutable value with a content-derived identity and one JSON form, and
 * maps down to FollowTheMoney.
 */
@NullMarked
package org.backchannel.model;

import org.jspecify.annotations.NullMarked;
