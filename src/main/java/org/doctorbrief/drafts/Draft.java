package org.doctorbrief.drafts;

import java.time.Instant;

/**
 * What somebody typed on a page and did not save yet.
 *
 * @param savedAt when it was kept
 * @param typed what she typed
 */
public record Draft(Instant savedAt, Typed typed) {

}
