package org.doctorbrief.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Role;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.Person;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.SealBroken;
import org.doctorbrief.vault.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ApplicationTest
class DraftsTests {

	private static final String PAGE = "story/telling";

	private static final Typed FIRST = typed("It began in March.");

	@Autowired
	private Drafts drafts;

	@Autowired
	private DraftRepository rows;

	@Autowired
	private DraftPages pages;

	@Autowired
	private Briefs briefs;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Durably durably;

	@Autowired
	private Storage storage;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private String address;

	private OpenBrief brief;

	@BeforeEach
	void openABrief(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		Person person = Person.signedUp(this.address);
		this.brief = this.door.open(person.briefId(), account(person)).orElseThrow();
	}

	private String account(Person person) {
		return new Grants(this.jdbc).account(person);
	}

	/** The same brief, open for somebody else. */
	private OpenBrief open(Role role) {
		Person other = Person.signedUp(this.address);
		new Grants(this.jdbc).let(this.brief.id(), other, role);
		return this.door.open(this.brief.id(), account(other)).orElseThrow();
	}

	private static Typed typed(String began) {
		return new Typed(Map.of("began", List.of(began)), "mark");
	}

	@Test
	void theLastThingTypedIsKept() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		this.drafts.keep(this.brief, PAGE, typed("It began in May."));
		assertThat(this.drafts.find(this.brief, PAGE)).map(Draft::typed).contains(typed("It began in May."));
		assertThat(this.drafts.find(this.brief, "notes/own")).isEmpty();
	}

	@Test
	void itIsNoAnswer() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		assertThat(this.briefs.snapshot(this.brief).version()).isZero();
	}

	@Test
	void discardingForgetsThatPageAlone() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		this.drafts.keep(this.brief, "notes/own", FIRST);
		this.drafts.discard(this.brief, PAGE);
		assertThat(this.drafts.find(this.brief, PAGE)).isEmpty();
		assertThat(this.drafts.find(this.brief, "notes/own")).isPresent();
	}

	@Test
	void nobodyElseSeesIt() {
		OpenBrief same = open(Role.HELPER);
		this.drafts.keep(this.brief, PAGE, FIRST);
		assertThat(this.drafts.find(same, PAGE)).isEmpty();
		this.drafts.keep(same, PAGE, typed("It began in May."));
		this.drafts.discard(same, PAGE);
		assertThat(this.drafts.find(this.brief, PAGE)).map(Draft::typed).contains(FIRST);
	}

	@Test
	void itOpensInItsOwnPlaceOnly() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		this.jdbc.sql("update draft set page = 'notes/own' where brief_id = ?").param(this.brief.id()).update();
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.drafts.find(this.brief, "notes/own"));
	}

	@Test
	void aReaderKeepsNone() {
		OpenBrief same = open(Role.READER);
		assertThatIllegalStateException().isThrownBy(() -> this.drafts.keep(same, PAGE, FIRST));
	}

	@Test
	void pagesThatAreNotOursAreRefused() {
		for (String page : List.of("", "story", "story/nowhere", "story/telling/", "story/timeline/Ann Lee",
				"story/timeline/a/b", "medications/medicines/" + "x".repeat(41))) {
			assertThatExceptionOfType(ResponseStatusException.class).as(page)
				.isThrownBy(() -> this.drafts.keep(this.brief, page, FIRST))
				.matches((refused) -> refused.getStatusCode().value() == 404);
		}
		this.drafts.keep(this.brief, "medications/medicines/0a1b2c", FIRST);
	}

	@Test
	void moreThanSixtyFourKilobytesAreRefused() {
		this.drafts.keep(this.brief, PAGE, typed("x".repeat(Drafts.LONGEST - 5)));
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> this.drafts.keep(this.brief, PAGE, typed("x".repeat(Drafts.LONGEST - 4))))
			.matches((refused) -> refused.getStatusCode().value() == 413);
	}

	@Test
	void afterThirtyDaysItIsGone() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		Drafts later = in(Drafts.LIFETIME);
		assertThat(in(Drafts.LIFETIME.minusMinutes(1)).find(this.brief, PAGE)).isPresent();
		assertThat(later.find(this.brief, PAGE)).isEmpty();
		assertThat(count()).isEqualTo(1);
		later.expire();
		assertThat(count()).isZero();
	}

	@Test
	void keepingSomethingForgetsWhatIsTooOld() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		in(Drafts.LIFETIME).keep(this.brief, "notes/own", FIRST);
		assertThat(count()).isEqualTo(1);
		this.jdbc.sql("delete from draft where brief_id = ?").param(this.brief.id()).update();
	}

	@Test
	void oneWindowWritesOverItsOwnAndOverWhatItShowed() {
		Instant opened = this.clock.instant();
		Tab one = new Tab("one", opened);
		assertThat(this.drafts.keep(this.brief, PAGE, FIRST, one)).isTrue();
		assertThat(this.drafts.keep(this.brief, PAGE, typed("It began in May."), one)).isTrue();
		assertThat(this.drafts.keep(this.brief, PAGE, FIRST, new Tab("two", opened.minusSeconds(9)))).isFalse();
		assertThat(this.drafts.find(this.brief, PAGE)).map(Draft::typed).contains(typed("It began in May."));
		Tab later = new Tab("two", this.clock.instant().plusMillis(1));
		assertThat(this.drafts.keep(this.brief, PAGE, FIRST, later)).isTrue();
	}

	@Test
	void deletingTheBriefDeletesIt() {
		this.drafts.keep(this.brief, PAGE, FIRST);
		this.briefs.delete(this.brief);
		assertThat(count()).isZero();
	}

	private Drafts in(Duration time) {
		return new Drafts(this.rows, this.pages, this.briefs, this.durably, this.storage,
				Clock.offset(this.clock, time));
	}

	private int count() {
		return this.jdbc.sql("select count(*) from draft where brief_id = ?")
			.param(this.brief.id())
			.query(Integer.class)
			.single();
	}

}
