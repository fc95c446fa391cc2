package org.doctorbrief.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.candidates.Fact.Answer;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.values.Item;

/**
 * Somebody who could be the second doctor.
 *
 * @param id a random word
 * @param name the name of the doctor or the clinic
 * @param specialty what kind of doctor this is
 * @param place the clinic or office, with its address
 * @param phone how to reach the office
 * @param online a website or an e-mail address
 * @param heard how the person heard of this one
 * @param found what was found out, in the order of the facts
 */
public record Candidate(String id, String name, String specialty, String place, String phone, String online,
		String heard, List<Finding> found) implements Item {

	public Candidate {
		Objects.requireNonNull(id);
		List<Finding> all = (found != null) ? found : List.of();
		found = Arrays.stream(Fact.values())
			.flatMap((fact) -> all.stream().filter((one) -> one != null && one.of(fact)).limit(1))
			.filter(Finding::known)
			.toList();
	}

	static Candidate blank(String id) {
		return new Candidate(id, null, null, null, null, null, null, null);
	}

	/** Somebody who is written down as a doctor already. */
	static Candidate of(String id, Doctor doctor) {
		return new Candidate(id, doctor.name(), doctor.specialty(), doctor.place(), doctor.phone(), doctor.email(),
				null, null);
	}

	@Override
	public String label() {
		return Stream.of(this.name, this.place, this.online, this.specialty, this.phone, this.heard, "")
			.filter(Objects::nonNull)
			.findFirst()
			.map((text) -> text.lines().findFirst().orElse(""))
			.orElseThrow();
	}

	/** What is known of that fact. */
	public Finding finding(Fact fact) {
		return this.found.stream()
			.filter((one) -> one.of(fact))
			.findFirst()
			.orElseGet(() -> new Finding(fact, null, null));
	}

	boolean tellsNothing() {
		return equals(blank(this.id));
	}

	/** As a doctor of the brief; a website is no e-mail address. */
	Doctor doctor() {
		boolean mail = this.online != null && this.online.strip().matches("[^\\s@/]+@[^\\s@/]+");
		return new Doctor(this.name, this.specialty, this.place, this.phone, mail ? this.online : null);
	}

	/** Whether all that is written about that doctor stands here, too. */
	boolean tellsAllOf(Doctor doctor) {
		return doctor
			.within(new Doctor(this.name, this.specialty, this.place, this.phone, Objects.toString(this.online, "")));
	}

	/**
	 * What was found out about one fact.
	 *
	 * @param fact which
	 * @param answer the answer, or nothing while it is not known
	 * @param note what else was said
	 */
	public record Finding(Fact fact, Answer answer, String note) {

		boolean of(Fact other) {
			return this.fact == other;
		}

		boolean known() {
			return this.answer != null || this.note != null;
		}

		/** The last word of the message key of the answer. */
		public String words() {
			return (this.answer != null) ? this.answer.name() : CandidateForm.UNKNOWN;
		}

	}

}
