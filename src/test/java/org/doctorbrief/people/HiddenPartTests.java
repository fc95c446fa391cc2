package org.doctorbrief.people;

import java.util.List;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.PartHidden;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Section;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ServingTest
class HiddenPartTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private List<Section<?>> sections;

	@Test
	void pastEveryDoorItIsStillBlankAndShut(@LocalServerPort int port) {
		Person owner = Person.signedUp("http://127.0.0.1:" + port);
		Person helper = Person.signedUp("http://127.0.0.1:" + port);
		owner.open("/notes/own").form("#form").fill("notes", "Zebra").submit().hasStatus(200);
		Grants grants = new Grants(this.jdbc);
		grants.let(owner.briefId(), helper, Role.HELPER, "notes");
		OpenBrief open = this.door.open(owner.briefId(), grants.account(helper)).orElseThrow();
		Section<?> notes = this.sections.stream().filter((one) -> one.key().equals("notes")).findFirst().orElseThrow();
		assertThat(this.briefs.snapshot(open).of(notes)).isEqualTo(notes.blank());
		assertThatExceptionOfType(PartHidden.class)
			.isThrownBy(() -> this.briefs.change(open, notes, (content) -> content));
	}

	@Test
	void whoIsNotShownTheDoctorsChoosesNone(@LocalServerPort int port) {
		Person owner = Person.signedUp("http://127.0.0.1:" + port);
		Person helper = Person.signedUp("http://127.0.0.1:" + port);
		owner.open("/doctors/second").form("#form").fill("name", "Dr. Lee").submit().hasStatus(200);
		owner.open("/candidates/list/c1").form("#form").fill("name", "Dr. Roe").submit().hasStatus(200);
		new Grants(this.jdbc).let(owner.briefId(), helper, Role.HELPER, "doctors");
		HttpPage list = new Person(helper.journey(), helper.login(), owner.brief()).open("/candidates/list")
			.hasStatus(200);
		assertThat(list.document().text()).contains("Dr. Roe").doesNotContain("Dr. Lee");
		assertThat(list.document().select("form[action$='c1/choose']")).isEmpty();
		assertThat(owner.open("/doctors/second").form("#form").values("name")).containsExactly("Dr. Lee");
		assertThat(owner.open("/candidates/list").hasStatus(200).document().select("main").text())
			.contains("This is my second doctor")
			.doesNotContain("Your choice");
	}

}
