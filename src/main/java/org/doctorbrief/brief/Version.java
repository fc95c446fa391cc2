package org.doctorbrief.brief;

import java.time.Instant;

/**
 * One state of a section as it was stored, still sealed.
 *
 * @param section the section's key
 * @param number counts the saves of that section
 * @param savedAt when it was saved
 * @param sealed its content, sealed for this brief, section and number
 */
public record Version(String section, long number, Instant savedAt, byte[] sealed) {

	String place(String brief) {
		return "section:" + brief + ":" + this.section + ":" + this.number;
	}

}
