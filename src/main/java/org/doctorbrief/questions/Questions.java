package org.doctorbrief.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Items;

/**
 * What she wants to ask, the most important first.
 *
 * @param list the questions in her order
 * @param visit how long the visit with the second doctor is
 */
public record Questions(Items<Question> list, VisitLength visit) {

	static final Questions BLANK = new Questions(null, null);

	private static final int MUST_ASK = 3;

	public Questions {
		list = Items.orNone(list);
		visit = (visit != null) ? visit : VisitLength.NOT_KNOWN;
	}

	/** The questions for that doctor, in order. */
	public List<Question> forDoctor(DoctorId doctor) {
		return asked(doctor).toList();
	}

	/** The first three for that doctor: those to ask even when time is short. */
	public List<Question> mustAsk(DoctorId doctor) {
		return asked(doctor).limit(MUST_ASK).toList();
	}

	/** The others for that doctor: those to ask if there is time. */
	public List<Question> ifTime(DoctorId doctor) {
		return asked(doctor).skip(MUST_ASK).toList();
	}

	boolean has(BankQuestion question) {
		return this.list.stream().anyMatch((one) -> one.cameFrom(question));
	}

	Questions with(Items<Question> next) {
		return new Questions(next, this.visit);
	}

	Questions lasting(VisitLength next) {
		return new Questions(this.list, next);
	}

	/** With each of these lines that is no question of the list yet. */
	Questions added(List<String> lines) {
		Questions next = this;
		for (String line : lines) {
			next = next.added(line);
		}
		return next;
	}

	/** With this question of the bank, unless it was chosen before. */
	Questions chosen(BankQuestion question, String words) {
		return has(question) ? this : with(this.list.put(Question.chosen(question, words)));
	}

	/**
	 * Without this question of the bank, unless it has other words than any of these, or
	 * a doctor was asked it.
	 */
	Questions unchosen(BankQuestion question, List<String> wordings) {
		return this.list.stream()
			.filter((one) -> one.cameFrom(question) && !one.begun() && wordings.contains(one.text()))
			.findFirst()
			.map((one) -> with(this.list.removed(one.id())))
			.orElse(this);
	}

	/**
	 * With how far a question got with a doctor.
	 * @param id the question's id; one that is gone changes nothing
	 * @param doctor which doctor
	 * @param state how far it got, or nothing
	 * @return the next state
	 */
	public Questions reached(String id, DoctorId doctor, Asked.State state) {
		return changed(id, (one) -> one.with(one.with(doctor).in(state)));
	}

	/**
	 * With a note of what that doctor answered; the same note again changes its words.
	 */
	public Questions noted(String id, DoctorId doctor, Jotting note) {
		return changed(id, (one) -> one.with(one.with(doctor).noting(note)));
	}

	/** With this question for both doctors. */
	public Questions forBoth(String id) {
		return changed(id, (one) -> one.saying(one.text(), one.category(), ForDoctor.BOTH));
	}

	/**
	 * With a question that another part of the brief worded, once: a second time it is
	 * for that doctor, too.
	 * @param origin where it came from; names no question of the bank
	 * @param words the words
	 * @param to who is to be asked
	 * @return the next state
	 */
	public Questions drafted(String origin, String words, ForDoctor to) {
		return from(origin)
			.map((one) -> changed(one.id(), (old) -> old.saying(old.text(), old.category(), old.forDoctor().and(to))))
			.orElseGet(() -> with(
					this.list.put(new Question(Ids.random(), words, Category.DIFFERENCES, to, origin, null))));
	}

	/** The question that came from there. */
	public Optional<Question> from(String origin) {
		return this.list.stream().filter((one) -> origin.equals(one.bankKey())).findFirst();
	}

	private Questions changed(String id, UnaryOperator<Question> verb) {
		return this.list.find(id).map((one) -> with(this.list.put(verb.apply(one)))).orElse(this);
	}

	Progress own() {
		return Progress.of(this.list);
	}

	Progress fromBank() {
		return Progress.of(this.list.stream().anyMatch((one) -> one.bankKey() != null));
	}

	private Questions added(String line) {
		boolean there = this.list.stream().anyMatch((one) -> one.text().equals(line));
		return there ? this : with(this.list.put(Question.own(line)));
	}

	private Stream<Question> asked(DoctorId doctor) {
		return this.list.stream().filter((one) -> one.forDoctor().covers(doctor));
	}

}
