package org.doctorbrief.brief;

/**
 * Whom a brief is for, as far as every page has to know.
 *
 * @param name the patient's name, or nothing
 * @param voice how the pages speak: {@code self}, {@code child} or {@code other}
 * @param country the country's two letters, or nothing
 * @param emergencyNumber what to call there when it is urgent, or nothing
 */
public record Subject(String name, String voice, String country, String emergencyNumber) {

	/** Tells whom a brief is for; the room of the patient answers. */
	public interface Teller {

		/** Whom this brief is for. */
		Subject of(Snapshot brief);

	}

}
