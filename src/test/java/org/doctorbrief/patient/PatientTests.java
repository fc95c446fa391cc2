package org.doctorbrief.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.patient.Patient.ForWhom;
import org.doctorbrief.patient.Patient.YesNo;
import org.doctorbrief.patient.Reasons.Reason;
import org.doctorbrief.patient.Reasons.Relationship;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatientTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final DateForm noDate = new DateForm(null, null, null);

	@Test
	void nothingIsStartedInABlankOne() {
		assertThat(Patient.BLANK.start()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Patient.BLANK.about()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Patient.BLANK.why()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void theFirstPageGoesInAndComesBack() {
		StartForm typed = new StartForm("CHILD", "Mia Silva", "Surgery now or later?");
		Patient patient = StartForm.applied(Patient.BLANK, typed);
		assertThat(patient.who().forWhom()).isEqualTo(ForWhom.CHILD);
		assertThat(patient.start()).isEqualTo(Progress.COMPLETED);
		assertThat(StartForm.of(patient)).isEqualTo(typed);
	}

	@Test
	void eachPageLeavesTheOthersAlone() {
		AboutForm about = new AboutForm(new DateForm("27", "3", "1952"), "PT", "123", "m@example.org", "Portuguese",
				"YES", "A ramp");
		ReasonsForm reasons = new ReasonsForm(List.of("RARE"), "It is rare", "Two weeks", this.noDate,
				new DateForm("14", "12", "2026"), "WARM");
		StartForm start = new StartForm("ME", "Maria", "Goal");
		Patient patient = ReasonsForm.applied(AboutForm.applied(StartForm.applied(Patient.BLANK, start), about),
				reasons);
		assertThat(StartForm.of(patient)).isEqualTo(start);
		assertThat(AboutForm.of(patient)).isEqualTo(about);
		assertThat(ReasonsForm.of(patient)).isEqualTo(reasons);
		assertThat(patient.about()).isEqualTo(Progress.COMPLETED);
		assertThat(patient.why()).isEqualTo(Progress.COMPLETED);
		assertThat(patient.who().interpreter()).isEqualTo(YesNo.YES);
		assertThat(patient.reasons().relationship()).isEqualTo(Relationship.WARM);
	}

	@Test
	void theCountryIsNamedInTheReadersLanguage() {
		AboutForm about = new AboutForm(this.noDate, "DE", null, null, null, null, null);
		Patient patient = AboutForm.applied(Patient.BLANK, about);
		assertThat(patient.who().countryName(java.util.Locale.ENGLISH)).isEqualTo("Germany");
		assertThat(Patient.BLANK.who().countryName(java.util.Locale.ENGLISH)).isNull();
	}

	@Test
	void whatIsNoCountryIsNotKept() {
		for (String forged : new String[] { "XXX", "X", "12", "en-US" }) {
			AboutForm about = new AboutForm(this.noDate, forged, null, null, null, null, null);
			assertThat(AboutForm.applied(Patient.BLANK, about).who().country()).as(forged).isNull();
		}
	}

	@Test
	void aDayToDecideByIsSoonWithinAWeekOrPast() {
		assertThat(decidingBy("29 November 2026").soon(TODAY)).isTrue();
		assertThat(decidingBy("1 November 2026").soon(TODAY)).isTrue();
		assertThat(decidingBy("30 November 2026").soon(TODAY)).isFalse();
		assertThat(decidingBy("November 2026").soon(TODAY)).isFalse();
		assertThat(Reasons.BLANK.soon(TODAY)).isFalse();
	}

	@Test
	void aReasonNobodyKnowsAnyMoreIsLeftOut() {
		List<Reason> stored = new ArrayList<>(Arrays.asList(Reason.RARE, null));
		assertThat(new Reasons(null, stored, null, null, null, null, null).ticked()).containsExactly(Reason.RARE);
	}

	private static Reasons decidingBy(String day) {
		return new Reasons(null, null, null, null, null, When.parse(day), null);
	}

}
