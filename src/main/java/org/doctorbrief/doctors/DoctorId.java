package org.doctorbrief.doctors;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which doctor is meant; its value is stored, sent by forms, and the last word of the
 * message keys that name the doctor.
 *
 * @param value the word
 */
public record DoctorId(@JsonValue String value) {

	/** The doctor who gave the first opinion. */
	public static final DoctorId FIRST = new DoctorId("FIRST");

	/** The doctor who is asked for the second opinion. */
	public static final DoctorId SECOND = new DoctorId("SECOND");

	/** The doctor who is asked for one more opinion, where there is one. */
	public static final DoctorId THIRD = new DoctorId("THIRD");

	/** Every doctor there is a place for, in order. */
	public static final List<DoctorId> ALL = List.of(FIRST, SECOND, THIRD);

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DoctorId {
	}

	/** The doctor of that word, or nothing. */
	public static Optional<DoctorId> of(String value) {
		return ALL.stream().filter((id) -> id.value.equals(value)).findFirst();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
