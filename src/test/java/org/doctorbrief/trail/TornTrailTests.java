package org.doctorbrief.trail;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who can write in the database, but does not have the key. */
@ApplicationTest
class TornTrailTests {

	private static final String ALL = "delete from trail_entry where brief_id = :b";

	@Autowired
	private JdbcClient jdbc;

	private Person owner;

	@BeforeEach
	void fiveEntries(@LocalServerPort int port) {
		this.owner = Person.signedUp("http://127.0.0.1:" + port);
		List.of("one", "two", "three", "four").forEach(this::save);
	}

	private void save(String name) {
		this.owner.open("/patient/start").form("#form").fill("name", name).submit().hasStatus(200);
	}

	private String says() {
		return this.owner.open("/trail").hasStatus(200).document().expectFirst("main").text();
	}

	private void sql(String statements) {
		for (String statement : statements.split(";")) {
			assertThat(this.jdbc.sql(statement).param("b", this.owner.briefId()).update()).as(statement).isPositive();
		}
	}

	@Test
	void whatNobodyTouchedHolds() {
		assertThat(says()).contains("This record is complete").doesNotContain("does not match");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update trail_entry set account_id = 'somebody' where brief_id = :b and number = 3",
			"update trail_entry set account_id = null where brief_id = :b and number = 3",
			"update trail_entry set what = 'PRINTED' where brief_id = :b and number = 3",
			"update trail_entry set what = 'NOTHING OF OURS' where brief_id = :b and number = 3",
			"update trail_entry set part = null where brief_id = :b and number = 3",
			"update trail_entry set happened_at = timestamp with time zone '2026-01-01 00:00:00Z' "
					+ "where brief_id = :b and number = 3",
			"update trail_entry set link = X'00' where brief_id = :b and number = 3",
			"delete from trail_entry where brief_id = :b and number = 3",
			"delete from trail_entry where brief_id = :b and number = 1",
			"delete from trail_entry where brief_id = :b and number = 3;"
					+ "update trail_entry set number = number - 1 where brief_id = :b and number > 3;"
					+ "update trail_head set number = 4 where brief_id = :b",
			"update trail_entry set number = 9 where brief_id = :b and number = 3;"
					+ "update trail_entry set number = 3 where brief_id = :b and number = 4;"
					+ "update trail_entry set number = 4 where brief_id = :b and number = 9",
			"delete from trail_entry where brief_id = :b and number = 5",
			"delete from trail_entry where brief_id = :b and number = 5;"
					+ "update trail_head set number = 4, link = (select link from trail_entry "
					+ "where brief_id = :b and number = 4) where brief_id = :b",
			"delete from trail_entry where brief_id = :b and number < 3;"
					+ "update trail_head set gone = 2, gone_link = X'00' where brief_id = :b",
			"insert into trail_entry (brief_id, number, happened_at, what, link) "
					+ "select brief_id, 6, happened_at, 'PRINTED', link from trail_entry "
					+ "where brief_id = :b and number = 5",
			"update trail_head set number = 0, link = null, mark = null where brief_id = :b",
			"update trail_head set mark = null where brief_id = :b", "delete from trail_head where brief_id = :b", ALL,
			ALL + ";delete from trail_head where brief_id = :b" })
	void whatWasTouchedShowsAndStaysSoAndTheBriefCanStillBeSaved(String statements) {
		sql(statements);
		assertThat(says()).contains("This record does not match what was written");
		save("five");
		assertThat(says()).contains("This record does not match what was written");
		assertThat(this.owner.open("/patient/start").form("#form").values("name")).containsExactly("five");
	}

	@Test
	void itSaysUntilWhenItHolds() {
		sql("delete from trail_entry where brief_id = :b and number = 3");
		assertThat(says()).contains("All up to this moment is as it was written");
		sql("update trail_entry set what = 'OPENED' where brief_id = :b and number = 1");
		assertThat(says()).doesNotContain("All up to this moment is as it was written");
	}

	/** Whoever erases all of it without a trace moves the day on which it begins. */
	@Test
	void whatWasErasedAltogetherBeginsAnewAndSaysSo() {
		sql(ALL + ";update trail_head set number = 0, link = null, mark = null where brief_id = :b");
		assertThat(says()).contains("Nothing is written down here yet").doesNotContain("complete");
		save("five");
		assertThat(says()).contains("This record is complete. It begins on").doesNotContain("You started this brief");
	}

	@Test
	void anEntryOfAnotherBriefDoesNotFit(@LocalServerPort int port) {
		Person other = Person.signedUp("http://127.0.0.1:" + port);
		this.jdbc
			.sql("update trail_entry set link = (select link from trail_entry where brief_id = ? and number = 1) "
					+ "where brief_id = ? and number = 1")
			.params(other.briefId(), this.owner.briefId())
			.update();
		assertThat(says()).contains("does not match");
	}

}
