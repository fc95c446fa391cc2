package org.doctorbrief.passkeys;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param mark what stands for it on a page
 * @param name what she calls it; may be empty
 * @param added since when it is there
 * @param used when it was last used
 */
record Passkey(String mark, String name, Instant added, Instant used) {

}
