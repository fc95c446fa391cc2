package org.doctorbrief.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OneYearTests {

	@Autowired
	private TrailRows rows;

	@Autowired
	private Chain chain;

	@Autowired
	private Durably durably;

	@Autowired
	private JdbcClient jdbc;

	private final String brief = Ids.random();

	private static Clock on(String day) {
		return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
	}

	private void happened(String day, What what) {
		Recorder recorder = new Recorder(this.rows, this.chain, on(day));
		this.durably.run(() -> recorder.record(new Happening(this.brief, "ann", what, null)));
	}

	private List<Long> leftOn(String day) {
		new OneYear(this.rows, this.chain, this.durably, on(day)).expire();
		return this.rows.before(this.brief, Long.MAX_VALUE, 100).stream().map(Entry::number).toList();
	}

	private boolean holds() {
		return this.rows.check(this.brief, new Check(this.chain)).holds();
	}

	@Test
	void whatIsOlderThanAYearGoesFromTheBeginningAndTheRestHolds() {
		happened("2010-01-01", What.STARTED);
		happened("2010-01-02", What.PRINTED);
		happened("2010-06-01", What.PRINTED);
		assertThat(leftOn("2011-01-01")).containsExactly(3L, 2L, 1L);
		assertThat(leftOn("2011-01-03")).containsExactly(3L);
		assertThat(holds()).isTrue();
		happened("2011-01-03", What.PRINTED);
		assertThat(leftOn("2011-07-01")).containsExactly(4L);
		assertThat(holds()).isTrue();
	}

	@Test
	void whatIsLeftWhenAllWentGoesOn() {
		happened("2010-01-01", What.STARTED);
		assertThat(leftOn("2012-01-01")).isEmpty();
		assertThat(holds()).isTrue();
		happened("2012-01-01", What.PRINTED);
		assertThat(leftOn("2012-01-01")).containsExactly(2L);
		assertThat(holds()).isTrue();
	}

	@Test
	void ofADeletedBriefNothingIsLeftAfterAYear() {
		happened("2010-01-01", What.STARTED);
		happened("2010-01-02", What.DELETED);
		assertThat(leftOn("2010-12-31")).hasSize(2);
		assertThat(leftOn("2012-01-01")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from trail_head where brief_id = ?")
			.param(this.brief)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatDoesNotHoldStays() {
		happened("2010-01-01", What.STARTED);
		happened("2010-01-02", What.PRINTED);
		happened("2010-01-03", What.PRINTED);
		this.jdbc.sql("update trail_entry set account_id = 'may' where brief_id = ? and number = 2")
			.param(this.brief)
			.update();
		assertThat(leftOn("2012-01-01")).containsExactly(3L, 2L, 1L);
		assertThat(holds()).isFalse();
	}

	@Test
	void anEntryMadeOlderTakesNothingWithIt() {
		happened("2012-01-01", What.STARTED);
		happened("2012-01-02", What.PRINTED);
		this.jdbc
			.sql("update trail_entry set happened_at = timestamp with time zone '2010-01-01 00:00:00Z' "
					+ "where brief_id = ? and number = 1")
			.param(this.brief)
			.update();
		assertThat(leftOn("2012-02-01")).containsExactly(2L, 1L);
		assertThat(holds()).isFalse();
	}

}
