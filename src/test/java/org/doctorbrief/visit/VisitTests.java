package org.doctorbrief.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.Company.Task;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTests {

	private final CompanyForm company = new CompanyForm("Lee", "Daughter", "555 0100", List.of("TAKE_NOTES", "ASK"),
			"Drive");

	private final AppointmentForm appointment = new AppointmentForm(new DateForm("3", "12", "2026"), "9:15",
			"North Clinic", "Third floor");

	@Test
	void whatIsMissingIsBlank() {
		assertThat(new Visit(null, null)).isEqualTo(Visit.BLANK);
		assertThat(Visit.BLANK.company().does()).isEmpty();
		assertThat(new Company(null, null, null, Arrays.asList(null, Task.ASK), null).does()).containsExactly(Task.ASK);
	}

	@Test
	void aCompanionHasANameAndATask() {
		assertThat(Company.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Company("Lee", null, null, null, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Company("Lee", null, null, List.of(Task.ASK), null).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(new Company("Lee", null, null, null, "Drive").progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void anAppointmentHasADayAndATime() {
		When day = When.parse("3 December 2026");
		assertThat(Appointment.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Appointment(null, null, null, "by bus").progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Appointment(day, null, null, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Appointment(day, "9:15", null, null).progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void dayAndTimeAreOneLine() {
		When day = When.parse("3 December 2026");
		assertThat(new Appointment(day, "9:15", null, null).when(Locale.ENGLISH)).isEqualTo("3 December 2026, 9:15");
		assertThat(new Appointment(null, "9:15", null, null).when(Locale.ENGLISH)).isEqualTo("9:15");
		assertThat(Appointment.BLANK.when(Locale.ENGLISH)).isNull();
	}

	@Test
	void whatIsTypedGoesInAndComesBackAndLeavesTheOtherAlone() {
		Visit content = CompanyForm.applied(AppointmentForm.applied(Visit.BLANK, this.appointment), this.company);
		assertThat(AppointmentForm.of(content)).isEqualTo(this.appointment);
		assertThat(CompanyForm.of(content)).isEqualTo(this.company);
		assertThat(AppointmentForm.applied(content, this.appointment)).isEqualTo(content);
		assertThat(CompanyForm.applied(content, this.company)).isEqualTo(content);
	}

	@Test
	void whatIsNoChoiceIsNone() {
		CompanyForm forged = new CompanyForm(null, null, null, List.of("SHOUT"), null);
		assertThat(CompanyForm.applied(Visit.BLANK, forged)).isEqualTo(Visit.BLANK);
	}

}
