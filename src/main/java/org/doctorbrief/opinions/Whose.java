package org.doctorbrief.opinions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;

/** Whose opinion a page is about, by its word in addresses. */
enum Whose {

	FIRST(DoctorId.FIRST), SECOND(DoctorId.SECOND), THIRD(DoctorId.THIRD);

	private final DoctorId doctor;

	Whose(DoctorId doctor) {
		this.doctor = doctor;
	}

	/** The one of that word; the addresses let no other through. */
	static Whose of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** One thing for each of them. */
	static <T> Map<Whose, T> each(Function<Whose, T> make) {
		return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), make));
	}

	/** Its word in addresses, which is also its step. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	DoctorId doctor() {
		return this.doctor;
	}

	Opinion in(Opinions opinions) {
		return opinions.of(this.doctor);
	}

	/** The doctor's name, when the page about the doctor has it. */
	Optional<String> name(Doctors doctors) {
		return doctors.name(this.doctor);
	}

}
