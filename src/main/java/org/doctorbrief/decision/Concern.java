package org.doctorbrief.decision;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Item;

/**
 * One thing that matters, and what each doctor's path would involve for it.
 *
 * @param id a random word, or the word of the answer it was taken from
 * @param what what matters, in the patient's words
 * @param first what the first doctor's path would involve
 * @param second what the second doctor's path would involve
 * @param third what a third doctor's path would involve
 */
public record Concern(String id, String what, String first, String second, String third) implements Item {

	private static final int LABEL = 60;

	public Concern {
		Objects.requireNonNull(id);
	}

	static Concern blank(String id) {
		return new Concern(id, null, null, null, null);
	}

	/** What that doctor's path would involve, or nothing. */
	public String of(DoctorId doctor) {
		return switch (doctor.value()) {
			case "SECOND" -> this.second;
			case "THIRD" -> this.third;
			default -> this.first;
		};
	}

	@Override
	public String label() {
		String label = Stream.of(this.what, this.first, this.second, this.third)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
		return (label.length() > LABEL) ? label.substring(0, LABEL).strip() + "…" : label;
	}

}
