package org.doctorbrief.candidates;

import java.util.List;
import java.util.Objects;

import org.doctorbrief.candidates.Candidate.Finding;
import org.doctorbrief.candidates.Fact.Answer;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Text;

/**
 * What the page about one candidate asks for; for each {@link Fact} there is an
 * {@link Answer}, or {@link #UNKNOWN}, and a note.
 *
 * @param name the name of the doctor or the clinic
 * @param specialty what kind of doctor this is
 * @param place the clinic or office, with its address
 * @param phone how to reach the office
 * @param online a website or an e-mail address
 * @param heard how the person heard of this one
 * @param experience {@link Fact#EXPERIENCE}
 * @param experienceNote its note
 * @param field {@link Fact#FIELD}
 * @param fieldNote its note
 * @param certified {@link Fact#CERTIFIED}
 * @param certifiedNote its note
 * @param center {@link Fact#CENTER}
 * @param centerNote its note
 * @param independent {@link Fact#INDEPENDENT}
 * @param independentNote its note
 * @param insurance {@link Fact#INSURANCE}
 * @param insuranceNote its note
 * @param records {@link Fact#RECORDS}
 * @param recordsNote its note
 */
record CandidateForm(@Text String name, @Text String specialty, @Text(max = Text.AREA) String place, @Text String phone,
		@Text String online, @Text String heard, String experience, @Text String experienceNote, String field,
		@Text String fieldNote, String certified, @Text String certifiedNote, String center, @Text String centerNote,
		String independent, @Text String independentNote, String insurance, @Text String insuranceNote, String records,
		@Text String recordsNote) {

	/** The choice that says nothing is known yet. */
	static final String UNKNOWN = "UNKNOWN";

	static CandidateForm of(Candidates candidates, String id) {
		Candidate one = candidates.candidate(id);
		return new CandidateForm(one.name(), one.specialty(), one.place(), one.phone(), one.online(), one.heard(),
				answer(one, Fact.EXPERIENCE), note(one, Fact.EXPERIENCE), answer(one, Fact.FIELD),
				note(one, Fact.FIELD), answer(one, Fact.CERTIFIED), note(one, Fact.CERTIFIED), answer(one, Fact.CENTER),
				note(one, Fact.CENTER), answer(one, Fact.INDEPENDENT), note(one, Fact.INDEPENDENT),
				answer(one, Fact.INSURANCE), note(one, Fact.INSURANCE), answer(one, Fact.RECORDS),
				note(one, Fact.RECORDS));
	}

	static Candidates applied(Candidates candidates, String id, CandidateForm typed) {
		return candidates.with(typed.toCandidate(id));
	}

	/** Whether there is anything to keep. */
	boolean tellsNothing() {
		return toCandidate("").tellsNothing();
	}

	private Candidate toCandidate(String id) {
		return new Candidate(id, this.name, this.specialty, this.place, this.phone, this.online, this.heard,
				List.of(found(Fact.EXPERIENCE, this.experience, this.experienceNote),
						found(Fact.FIELD, this.field, this.fieldNote),
						found(Fact.CERTIFIED, this.certified, this.certifiedNote),
						found(Fact.CENTER, this.center, this.centerNote),
						found(Fact.INDEPENDENT, this.independent, this.independentNote),
						found(Fact.INSURANCE, this.insurance, this.insuranceNote),
						found(Fact.RECORDS, this.records, this.recordsNote)));
	}

	private static Finding found(Fact fact, String answer, String note) {
		return new Finding(fact, Choice.of(Answer.class, answer), note);
	}

	private static String answer(Candidate one, Fact fact) {
		return Objects.requireNonNullElse(Choice.name(one.finding(fact).answer()), UNKNOWN);
	}

	private static String note(Candidate one, Fact fact) {
		return one.finding(fact).note();
	}

}
