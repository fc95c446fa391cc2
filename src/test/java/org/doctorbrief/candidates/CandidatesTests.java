package org.doctorbrief.candidates;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.candidates.Candidate.Finding;
import org.doctorbrief.candidates.Fact.Answer;
import org.doctorbrief.doctors.Doctor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CandidatesTests {

	private final CandidateForm typed = new CandidateForm("Dr. Roe", "Surgeon", "North Clinic\n1 Main Street", "555",
			"roe.example.org", "A friend", "YES", "often", "NO", null, "UNKNOWN", "will call back", "UNKNOWN", null,
			"YES", "another town", "NO", null, "YES", null);

	private final Candidates one = CandidateForm.applied(Candidates.BLANK, "c1", this.typed);

	private static Candidate named(String id, String name) {
		return new Candidate(id, name, null, null, null, null, null, null);
	}

	@Test
	void whatIsTypedGoesInAndComesBack() {
		assertThat(CandidateForm.of(this.one, "c1")).isEqualTo(this.typed);
		assertThat(CandidateForm.applied(this.one, "c1", this.typed)).isEqualTo(this.one);
		assertThat(CandidateForm.of(this.one, "c2").experience()).isEqualTo(CandidateForm.UNKNOWN);
	}

	@Test
	void whatIsMissingIsBlankAndWhatIsNoChoiceIsNone() {
		assertThat(new Candidates(null, null, null)).isEqualTo(Candidates.BLANK);
		Candidate odd = new Candidate("c1", null, null, null, null, null, null,
				Arrays.asList(null, new Finding(null, Answer.YES, null), new Finding(Fact.FIELD, null, null)));
		assertThat(odd).isEqualTo(Candidate.blank("c1"));
		assertThat(Candidate.blank("c1").finding(Fact.FIELD).words()).isEqualTo(CandidateForm.UNKNOWN);
	}

	@Test
	void factsStandInOneOrderAndOnceHoweverTheyCome() {
		Finding field = new Finding(Fact.FIELD, Answer.NO, null);
		Finding experience = new Finding(Fact.EXPERIENCE, Answer.YES, null);
		Candidate candidate = new Candidate("c1", null, null, null, null, null, null,
				List.of(field, experience, new Finding(Fact.FIELD, Answer.YES, null)));
		assertThat(candidate.found()).containsExactly(experience, field);
	}

	@ParameterizedTest
	@CsvSource({ "roe@example.org, true", "roe.example.org, false", "https://example.org/@roe, false",
			"'roe@example.org or by fax', false" })
	void onlyAnAddressBecomesTheMailOfTheOffice(String online, boolean mail) {
		Candidate candidate = new Candidate("c1", "Dr. Roe", null, null, null, online, null, null);
		assertThat(candidate.doctor().email()).isEqualTo(mail ? online : null);
	}

	@Test
	void aCandidateIsCalledByTheFirstLineThatIsKnown() {
		assertThat(this.one.candidate("c1").label()).isEqualTo("Dr. Roe");
		assertThat(new Candidate("c1", null, null, "North\nSouth", null, null, null, null).label()).isEqualTo("North");
		assertThat(Candidate.blank("c1").label()).isEmpty();
	}

	@Test
	void theOneWhoWasChosenIsRememberedAloneAndAsLongAsOnTheList() {
		Candidates two = this.one.with(named("c2", "Dr. Lee"));
		assertThat(two.progress()).isEqualTo(Progress.IN_PROGRESS);
		Candidates chosen = two.choosing("c1").choosing("c2");
		assertThat(chosen.list().list()).filteredOn(chosen::hasChosen).extracting(Candidate::id).containsExactly("c2");
		assertThat(chosen.progress()).isEqualTo(Progress.COMPLETED);
		assertThat(chosen.with(chosen.list().removed("c2")).choice()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> two.choosing("c3"));
		assertThat(Candidates.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void movingAndChangingKeepTheChoiceAndTheCost() {
		Candidates all = this.one.with(named("c2", "Dr. Lee"))
			.choosing("c1")
			.with(new Cost(List.of(Cost.Point.SHARE), null));
		Candidates moved = all.with(all.list().moved("c1", false)).with(named("c2", "Dr. Low"));
		assertThat(moved.list().list()).extracting(Candidate::label).containsExactly("Dr. Low", "Dr. Roe");
		assertThat(moved.chosen()).isEqualTo("c1");
		assertThat(moved.cost()).isEqualTo(all.cost());
	}

	@Test
	void aDoctorIsKeptUnlessAllOfItIsOnTheListAlready() {
		Doctor roe = new Doctor("Dr. Roe", "Surgeon", null, "555", null);
		assertThat(this.one.keeping(roe, "x")).isEqualTo(this.one);
		Doctor reached = new Doctor("Dr. Roe", "Surgeon", null, "555", "roe@example.org");
		assertThat(this.one.keeping(reached, "x").candidate("x").doctor()).isEqualTo(reached);
		assertThat(this.one.keeping(new Doctor("Dr. Lee", null, null, null, null), "x").list().list())
			.extracting(Candidate::label)
			.containsExactly("Dr. Roe", "Dr. Lee");
	}

}
