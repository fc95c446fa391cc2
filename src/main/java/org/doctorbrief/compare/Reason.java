package org.doctorbrief.compare;

import java.util.Objects;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Item;

/**
 * Why one doctor sees it in this way, as that doctor said.
 *
 * @param doctor which doctor
 * @param kind what sort of reason it is, or nothing
 * @param words the reason in words, or nothing
 */
public record Reason(DoctorId doctor, Kind kind, String words) implements Item {

	public Reason {
		Objects.requireNonNull(doctor);
	}

	static Reason none(DoctorId doctor) {
		return new Reason(doctor, null, null);
	}

	/** The doctor's word: a row has one of these for each doctor. */
	@Override
	public String id() {
		return this.doctor.value();
	}

	@Override
	public String label() {
		return id();
	}

	/** Whether nothing is said about it. */
	public boolean empty() {
		return this.kind == null && this.words == null;
	}

	/** What sort of reason doctors give. */
	public enum Kind {

		READS_THE_DATA_DIFFERENTLY, EXPERIENCE, APPROACH, OTHER_REASON, NOT_ASKED_YET

	}

}
