package org.doctorbrief.doctors;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoctorsTests {

	private final DoctorForm typed = new DoctorForm("Dr. Roe", "Bone surgeon", "North Clinic\n1 Main Street",
			"555 0100", "roe@example.org");

	private final Doctors one = Doctors.BLANK.with(DoctorId.SECOND, this.typed.toDoctor());

	@Test
	void aDoctorGoesInAndComesBack() {
		assertThat(DoctorForm.of(this.one.second())).isEqualTo(this.typed);
		assertThat(this.one.of(DoctorId.SECOND)).isEqualTo(this.one.second());
		assertThat(this.one.with(DoctorId.SECOND, this.typed.toDoctor())).isEqualTo(this.one);
	}

	@Test
	void eachDoctorLeavesTheOtherAlone() {
		assertThat(this.one.first()).isEqualTo(Doctor.BLANK);
		Doctors two = this.one.with(DoctorId.FIRST, new Doctor("Dr. Lee", null, null, null, null));
		assertThat(two.second()).isEqualTo(this.one.second());
		Doctors three = two.with(DoctorId.THIRD, new Doctor("Dr. Ode", null, null, null, null));
		assertThat(three.name(DoctorId.THIRD)).contains("Dr. Ode");
		assertThat(three.second()).isEqualTo(two.second());
		assertThat(three.with(DoctorId.FIRST, two.first())).isEqualTo(three);
		assertThat(two.name(DoctorId.FIRST)).contains("Dr. Lee");
		assertThat(Doctors.BLANK.name(DoctorId.FIRST)).isEmpty();
	}

	@Test
	void aNameAndAWayToReachTheOfficeAreEnough() {
		assertThat(Doctor.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Doctor("Dr. Roe", "Surgeon", null, null, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Doctor(null, null, null, "555", null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Doctor("Dr. Roe", null, null, "555", null).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(new Doctor("Dr. Roe", null, null, null, "r@example.org").progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void nothingOfADoctorIsLostWhenTheOtherSaysItAll() {
		Doctor roe = this.typed.toDoctor();
		assertThat(Doctor.BLANK.within(roe)).isTrue();
		assertThat(new Doctor("Dr. Roe", null, null, "555 0100", null).within(roe)).isTrue();
		assertThat(new Doctor("Dr. Lee", null, null, null, null).within(roe)).isFalse();
		assertThat(new Doctor("Dr. Roe", null, "South Clinic", null, null).within(roe)).isFalse();
		assertThat(new Doctor("Dr. Roe", null, null, null, "other@example.org").within(roe)).isFalse();
	}

	@Test
	void theOneWhoIsChosenKeepsTheMailThatIsKnownOfThemAndOfNobodyElse() {
		Doctor roe = new Doctor("Dr. Roe", "Surgeon", null, "555", null);
		Doctors reached = Doctors.BLANK.with(DoctorId.SECOND,
				new Doctor("Dr. Roe", null, null, null, "roe@example.org"));
		assertThat(reached.choosing(roe).second().email()).isEqualTo("roe@example.org");
		assertThat(reached.choosing(roe).second().phone()).isEqualTo("555");
		Doctors mail = Doctors.BLANK.with(DoctorId.SECOND, new Doctor(null, null, null, null, "lee@example.org"));
		assertThat(mail.choosing(roe).second()).isEqualTo(roe);
		assertThat(this.one.with(DoctorId.FIRST, roe).choosing(roe).first()).isEqualTo(roe);
	}

	@Test
	void anIdIsFoundByItsWord() {
		assertThat(DoctorId.of("FIRST")).contains(DoctorId.FIRST);
		assertThat(DoctorId.of("SECOND")).contains(DoctorId.SECOND);
		assertThat(DoctorId.of("first")).isEmpty();
		assertThat(DoctorId.of(null)).isEmpty();
	}

	@Test
	void anIdIsStoredAsItsWord() {
		JsonMapper mapper = JsonMapper.builder().build();
		assertThat(mapper.writeValueAsString(DoctorId.SECOND)).isEqualTo("\"SECOND\"");
		assertThat(mapper.readValue("[\"FIRST\"]", DoctorId[].class)).containsExactly(DoctorId.FIRST);
	}

	@Test
	void theDoctorsAreCalledByNameAndPlace() {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("doctors.FIRST", Locale.ENGLISH, "First doctor");
		words.addMessage("doctors.SECOND", Locale.ENGLISH, "Second doctor");
		words.addMessage("doctors.THIRD", Locale.ENGLISH, "Third doctor");
		assertThat(new DoctorNames(words).all(this.one, Locale.ENGLISH).entrySet()).extracting(Object::toString)
			.containsExactly("FIRST=First doctor", "SECOND=Dr. Roe (second doctor)", "THIRD=Third doctor");
	}

	@Test
	void everyDoctorHasAStep() {
		List<Step<Doctors>> steps = new DoctorsSection().steps();
		assertThat(steps).extracting(Step::key).containsExactly("first", "second", "third");
		assertThat(steps).extracting((step) -> step.progress().apply(this.one))
			.containsExactly(Progress.NOT_STARTED, Progress.COMPLETED, Progress.NOT_STARTED);
	}

}
