package org.doctorbrief.candidates;

import java.util.function.UnaryOperator;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

class ChoosingTests {

	private final Briefs briefs = mock(Briefs.class);

	private final OpenBrief brief = mock(OpenBrief.class);

	private final CandidatesSection section = new CandidatesSection();

	private final DoctorsSection doctors = new DoctorsSection();

	private final Doctor lee = new Doctor("Dr. Lee", null, null, "555", null);

	private final Candidate roe = new Candidate("c1", "Dr. Roe", null, null, null, null, null, null);

	private Candidates stored = Candidates.BLANK.with(this.roe);

	private Doctors second(Doctor doctor) {
		return this.doctors.blank().choosing(doctor);
	}

	/**
	 * Lets the doctors be read in one state and found in another when they are changed.
	 */
	private void doctorsAreReadAndFound(Doctors read, Doctors found) {
		Snapshot snapshot = mock(Snapshot.class);
		given(this.briefs.snapshot(this.brief)).willReturn(snapshot);
		given(snapshot.of(this.doctors)).willReturn(read);
		willAnswer((call) -> call.<UnaryOperator<Doctors>>getArgument(2).apply(found)).given(this.briefs)
			.change(any(), eq(this.doctors), any());
		willAnswer((call) -> this.stored = call.<UnaryOperator<Candidates>>getArgument(2).apply(this.stored))
			.given(this.briefs)
			.change(any(), eq(this.section), any());
	}

	private boolean choose(Doctor shown) {
		return new Choosing(this.briefs, this.section, this.doctors).choose(this.brief, this.roe, shown);
	}

	@Test
	void whenTheDoctorChangesInTheVeryMomentNobodyIsChosenAndNobodyIsLost() {
		doctorsAreReadAndFound(second(this.lee), second(new Doctor("Dr. Kim", null, null, null, null)));
		assertThat(choose(this.lee)).isFalse();
		assertThat(this.stored.choice()).isEmpty();
		assertThat(this.stored.list().list()).extracting(Candidate::label).containsExactly("Dr. Roe", "Dr. Lee");
	}

	@Test
	void whoeverWasNotShownIsNotReplaced() {
		doctorsAreReadAndFound(second(this.lee), second(this.lee));
		assertThat(choose(new Doctor(null, null, null, null, null))).isFalse();
		assertThat(this.stored).isEqualTo(Candidates.BLANK.with(this.roe));
		assertThat(choose(this.lee)).isTrue();
		assertThat(this.stored.choice()).contains(this.roe);
	}

}
