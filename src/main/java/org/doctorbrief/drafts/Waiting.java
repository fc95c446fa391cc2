package org.doctorbrief.drafts;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What waits to be saved on a page.
 *
 * @param here what was typed on the page itself
 * @param below when something was typed on a page below it, by that page's path
 */
public record Waiting(Optional<Draft> here, SortedMap<String, Instant> below) {

}
