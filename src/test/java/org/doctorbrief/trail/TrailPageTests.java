package org.doctorbrief.trail;

import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.Role;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TrailPageTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Durably durably;

	@Autowired
	private ApplicationEventPublisher events;

	private Person owner;

	private Person mia;

	@BeforeEach
	void twoPeople(@LocalServerPort int port) {
		this.owner = Person.signedUp("http://127.0.0.1:" + port);
		this.mia = Person.signedUp("http://127.0.0.1:" + port);
	}

	private void letMia(Role role, String... hidden) {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, role, hidden);
	}

	private HttpPage miaOpens(String path) {
		return this.mia.journey().get(this.owner.brief() + path);
	}

	private static void save(HttpPage page, String field, String text) {
		page.form("#form").fill(field, text).submit().hasStatus(200);
	}

	/** The words of the lines, without their times. */
	private static List<String> lines(HttpPage page) {
		return page.hasStatus(200).document().select(".brief-trail > li > span:last-child").eachText();
	}

	private int entries() {
		return this.jdbc.sql("select count(*) from trail_entry where brief_id = ?")
			.param(this.owner.briefId())
			.query(Integer.class)
			.single();
	}

	@Test
	void bothReadWhoDidWhatTheNewestFirst() {
		letMia(Role.HELPER);
		save(this.owner.open("/patient/start"), "name", "Ann Lee");
		save(miaOpens("/story/telling"), "began", "In May");
		this.owner.open("/card.pdf").hasStatus(200);
		assertThat(lines(this.owner.open("").follow("Who changed what"))).containsExactly("You printed the wallet card",
				"Somebody who helps changed “Your story”", "Somebody who helps opened this brief",
				"You changed “Who it is for, and why”", "You started this brief");
		assertThat(lines(miaOpens("/trail"))).startsWith("The owner printed the wallet card",
				"You changed “Your story”");
		assertThat(this.owner.open("/trail").document().text()).contains("This record is complete. It begins on");
	}

	@Test
	void severalChangesOfAPartStandOnOneLine() {
		for (String name : List.of("Ann", "Ann L", "Ann Lee")) {
			save(this.owner.open("/patient/start"), "name", name);
			save(this.owner.open("/story/telling"), "began", "In the year of " + name);
		}
		assertThat(lines(this.owner.open("/trail"))).hasSize(3)
			.filteredOn((line) -> line.endsWith("(several times)"))
			.hasSize(2);
	}

	@Test
	void whoeverHelpsIsSeenOnceADayAndTheOwnerNever() {
		letMia(Role.READER);
		int before = entries();
		List.of("/caregiver", "/review", "/print", "/patient/start", "/trail").forEach(this::miaOpens);
		List.of("", "/review", "/print", "/patient/start", "/trail").forEach(this.owner::open);
		assertThat(entries()).isEqualTo(before + 1);
	}

	@Test
	void whoeverIsTurnedAwayIsNotSaidToHaveOpenedIt() {
		letMia(Role.READER);
		int before = entries();
		miaOpens("/patient/start").hasStatus(403);
		miaOpens("/trail").hasStatus(403);
		assertThat(entries()).isEqualTo(before);
	}

	@Test
	void aHiddenPartHasNoName() {
		letMia(Role.HELPER, "story");
		save(this.owner.open("/story/telling"), "began", "In May");
		assertThat(lines(miaOpens("/trail"))).contains("The owner changed a part that is hidden from you")
			.noneMatch((line) -> line.contains("story"));
	}

	@Test
	void whoeverIsNoLongerThereHasNoName() {
		letMia(Role.HELPER);
		save(miaOpens("/story/telling"), "began", "In May");
		this.jdbc.sql("delete from brief_access where brief_id = ? and role = 'HELPER'")
			.param(this.owner.briefId())
			.update();
		assertThat(lines(this.owner.open("/trail"))).startsWith("Somebody who helped before changed “Your story”");
	}

	@Test
	void itStaysWithIdsAloneWhenTheBriefIsDeleted() {
		this.owner.open("/delete").form("main form").submit().hasStatus(200);
		assertThat(this.jdbc.sql("select what from trail_entry where brief_id = ? order by number")
			.param(this.owner.briefId())
			.query(String.class)
			.list()).containsExactly("STARTED", "DELETED");
	}

	@Test
	void moreThanAPageIsReadPageByPage() {
		String id = this.owner.briefId();
		for (int n = 2; n <= TrailController.A_PAGE + 2; n++) {
			this.jdbc
				.sql("insert into trail_entry (brief_id, number, happened_at, account_id, what, part, link) "
						+ "select brief_id, ?, happened_at, account_id, 'PRINTED', 'brief', link from trail_entry "
						+ "where brief_id = ? and number = 1")
				.params(n, id)
				.update();
		}
		HttpPage newest = this.owner.open("/trail");
		assertThat(lines(newest)).hasSize(TrailController.A_PAGE);
		HttpPage older = newest.follow("Show older lines");
		assertThat(lines(older)).containsExactly("You printed the brief", "You started this brief");
		assertThat(lines(older.follow("Show the newest lines"))).hasSize(TrailController.A_PAGE);
	}

	@Test
	void whatComesOfALinkHasWords() {
		Stream
			.of(new Happening(this.owner.briefId(), null, What.OPENED, "one"),
					new Happening(this.owner.briefId(), null, What.REFUSED, null),
					new Happening(this.owner.briefId(), null, What.COLLECTED, null))
			.forEach((happening) -> this.durably.run(() -> this.events.publishEvent(happening)));
		assertThat(lines(this.owner.open("/trail"))).startsWith("Somebody with a link downloaded the print",
				"Somebody with a link typed a wrong code", "Somebody with a link opened the print");
	}

	@Test
	void itSpeaksSpanish() {
		assertThat(lines(this.owner.reads(Language.SPANISH).open("/trail")))
			.containsExactly("Usted empezó este resumen");
	}

}
