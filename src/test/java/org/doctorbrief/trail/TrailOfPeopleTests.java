package org.doctorbrief.trail;

import java.net.URI;
import java.util.List;

import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServingTest
class TrailOfPeopleTests {

	@Autowired
	private JdbcClient jdbc;

	private Person owner;

	private Person mia;

	@BeforeEach
	void twoPeople(@LocalServerPort int port) {
		this.owner = Person.signedUp("http://127.0.0.1:" + port);
		this.mia = Person.signedUp("http://127.0.0.1:" + port);
	}

	private void miaIsInvitedAndComes() {
		HttpForm invitation = this.owner.open("/people/invite").form("#form").fill("called", "Mia, {0} my 'daughter'");
		HttpPage secrets = invitation.fill("role", "HELPER").fill("hidden").submit().hasStatus(200);
		List<String> linkAndCode = secrets.document().select(".brief-secret").eachText();
		this.mia.journey().get(URI.create(linkAndCode.get(0)).getPath()).form("main form").submit().hasStatus(200);
		this.mia.journey().get("/invited").form("#form").fill("code", linkAndCode.get(1)).submit().hasStatus(200);
	}

	private static List<String> lines(HttpPage page) {
		return page.hasStatus(200).document().select(".brief-trail > li > span:last-child").eachText();
	}

	private void presses(String page, String form) {
		this.owner.open("/people/" + new Grants(this.jdbc).account(this.mia) + page).form(form).submit().hasStatus(200);
	}

	@Test
	void everybodyIsCalledWhatTheOwnerCallsThem() {
		miaIsInvitedAndComes();
		this.mia.journey()
			.get(this.owner.brief() + "/medications/medicines/m1")
			.form("#form")
			.fill("name", "Warfarin")
			.submit()
			.hasStatus(200);
		presses("/hidden", "#form");
		assertThat(lines(this.owner.open("/trail"))).containsExactly("You changed what is hidden from somebody",
				"Mia, {0} my 'daughter' changed “Medicines and allergies”", "Mia, {0} my 'daughter' opened this brief",
				"Mia, {0} my 'daughter' took the invitation", "You invited somebody to fill in, read and print",
				"You started this brief");
		assertThat(lines(this.mia.journey().get(this.owner.brief() + "/trail"))).contains("You took the invitation",
				"The owner started this brief");
		presses("/end", "main form");
		assertThat(lines(this.owner.open("/trail"))).startsWith("You ended what somebody could do here")
			.contains("Somebody who helped before changed “Medicines and allergies”");
		assertThat(this.owner.open("/trail").document().text()).contains("This record is complete");
	}

}
