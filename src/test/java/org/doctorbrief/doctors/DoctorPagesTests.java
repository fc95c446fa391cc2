package org.doctorbrief.doctors;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DoctorPagesTests {

	@LocalServerPort
	private int port;

	@Test
	void bothDoctorsAreKeptApart() {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		person.open("/doctors/first")
			.hasStatus(200)
			.form()
			.fill("name", "Dr. Lindqvist")
			.fill("place", "North Clinic\n1 Main Street")
			.press("Continue")
			.hasStatus(200);
		HttpPage second = person.open("/doctors/second").hasStatus(200);
		assertThat(second.document().select("h1").text()).isEqualTo("Your second doctor");
		assertThat(second.form().values("name")).containsExactly("");
		second.form().fill("name", "Dr. Okafor").fill("specialty", "Bone surgeon").press("Continue").hasStatus(200);
		assertThat(person.open("/doctors/first").form().values("name")).containsExactly("Dr. Lindqvist");
		assertThat(person.open("/review").document().select("main").text()).contains("Name Dr. Lindqvist",
				"North Clinic 1 Main Street", "Name Dr. Okafor Kind of doctor Bone surgeon");
	}

	@Test
	void aNameThatIsTooLongComesBackWhole() {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		String name = "Dr. " + "x".repeat(200);
		HttpPage page = person.open("/doctors/first").form().fill("name", name).fill("phone", "555").press("Continue");
		assertThat(page.hasStatus(422).form().values("name")).containsExactly(name);
		assertThat(page.form().values("phone")).containsExactly("555");
	}

}
