package org.doctorbrief.devices;

import java.time.Instant;

/**
 * A place where an account is signed in.
 *
 * @param mark what stands for it on a page; its session's id stays inside
 * @param device the kind of browser and computer, or nothing when it is not known
 * @param began since when
 * @param used when it was last used
 * @param here whether it is the one that asks
 */
record Place(String mark, String device, Instant began, Instant used, boolean here) {

}
