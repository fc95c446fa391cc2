package org.doctorbrief.sharing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Serving;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the owner of a brief does with links, and what she sees of them. */
@ServingTest
class SharingPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TurnedClock clock;

	@Autowired
	private Serving.Heard heard;

	@Autowired
	private ShareLinks all;

	@Autowired
	private LinkClock time;

	private String address;

	private Sharer owner;

	@BeforeEach
	void signUp() {
		this.address = "http://127.0.0.1:" + this.port;
		this.owner = Sharer.signedUp(this.address);
	}

	private String links() {
		return this.owner.links().document().select("main").text();
	}

	@Test
	void sheSeesWhatHappenedToEachLink() {
		Link link = this.owner.make(this.owner.form().fill("name", "For Ben"));
		assertThat(links()).contains("For Ben", "Open", "Opened: 0. Downloaded: 0 of 10.", "0 of 10.");
		link.receiver().sends("2222-2222").hasStatus(422);
		Receiver receiver = link.receiver();
		receiver.types(link.passcode()).form().submit().hasStatus(200);
		receiver.downloads().hasStatus(200);
		Document page = this.owner.links().document();
		assertThat(page.text()).contains("Opened: 1. Downloaded: 2 of 10.", "1 of 10.")
			.doesNotContain("127.0.0.1", "Java-http-client");
		assertThat(page.select("details li").eachText()).hasSize(4)
			.allSatisfy((line) -> assertThat(line).endsWith(", device not known"));
	}

	@Test
	void threeWrongTriesAreToldEverywhereUntilTheLinkIsEnded() {
		Link link = this.owner.make();
		for (int wrong = 0; wrong < 3; wrong++) {
			assertThat(this.owner.person().open("").source()).doesNotContain("wrong passcodes");
			link.receiver().sends("2222-2222").hasStatus(422);
		}
		assertThat(this.owner.person().open("").followed().document().select("main a[href$=/sharing]")).isNotEmpty();
		assertThat(links()).contains("a wrong passcode was typed 3 times");
		this.owner.links().form("form[action$=/end]").submit();
		assertThat(links()).doesNotContain("a wrong passcode was typed");
		assertThat(this.owner.person().open("").source()).doesNotContain("wrong passcodes");
	}

	@Test
	void endingALinkDeletesItsCopyAtOnceAndStopsWhoIsInside() {
		Link link = this.owner.make();
		Receiver inside = link.receiver();
		HttpPage document = inside.types(link.passcode()).hasStatus(200);
		assertThat(copies()).isEqualTo(1);
		this.owner.links().form("form[action$=/end]").submit().hasStatus(200);
		assertThat(copies()).isZero();
		document.form().submit().hasStatus(404);
		assertThat(links()).contains("Ended by you").doesNotContain("End this link");
	}

	private int copies() {
		return this.jdbc
			.sql("select count(*) from share_copy c join share_link l on l.id = c.link_id where l.brief_id = ?")
			.param(this.owner.person().briefId())
			.query(Integer.class)
			.single();
	}

	@Test
	void theCopyFollowsTheBriefOnlyWhenSheSaysSo() {
		Link link = this.owner.make();
		Receiver receiver = link.receiver();
		receiver.types(link.passcode()).hasStatus(200);
		this.owner.person()
			.open("/story/telling")
			.form("form#form")
			.fill("began", "A zebra by the piano.")
			.submit()
			.hasStatus(200);
		assertThat(text(receiver)).contains("aqueduct").doesNotContain("zebra");
		assertThat(links()).contains("The brief was changed since this link was made.");
		this.owner.links().form("form[action$=/follow]").submit().hasStatus(200);
		assertThat(text(receiver)).contains("zebra").doesNotContain("aqueduct");
		assertThat(links()).doesNotContain("The brief was changed");
	}

	private static String text(Receiver receiver) {
		return String.join(" ", Pdfs.asRead(receiver.downloads().hasStatus(200).bytes()));
	}

	@Test
	void theCopyIsPrintedAsChosen() {
		Link link = this.owner
			.make(this.owner.form().fill("without", "story.telling").fill("letters", "LARGE").fill("language", "es"));
		Receiver receiver = link.receiver();
		receiver.types(link.passcode()).hasStatus(200);
		assertThat(text(receiver)).contains("Ann Lee", "No está en este papel").doesNotContain("aqueduct");
	}

	@Test
	void linksOfOthersAreNotThere() {
		Link link = this.owner.make();
		HttpForm end = this.owner.links().form("form[action$=/end]");
		Sharer stranger = Sharer.signedUp(this.address);
		String item = this.jdbc.sql("select id from share_link where brief_id = ?")
			.param(this.owner.person().briefId())
			.query(String.class)
			.single();
		Person other = stranger.person();
		String token = stranger.form().values("_csrf").get(0);
		other.journey()
			.post(other.brief() + "/sharing/" + item + "/end", Map.of("_csrf", token).entrySet())
			.hasStatus(404);
		link.receiver().opens().hasStatus(200);
		end.submit().hasStatus(200);
		link.receiver().opens().hasStatus(404);
	}

	@Test
	void whatHappensIsToldWithoutAnybodysName() {
		Link link = this.owner.make();
		link.receiver().sends("2222-2222").hasStatus(422);
		link.receiver().types(link.passcode()).form().submit().hasStatus(200);
		this.owner.links().form("form[action$=/end]").submit().hasStatus(200);
		assertThat(this.heard.of(this.owner.person().briefId()))
			.filteredOn((told) -> List.of(What.SHARED, What.REFUSED, What.OPENED, What.COLLECTED, What.UNSHARED)
				.contains(told.what()))
			.extracting((told) -> told.what() + " " + (told.account() != null))
			.containsExactly("SHARED true", "REFUSED false", "OPENED false", "COLLECTED false", "UNSHARED true");
	}

	@Test
	void whatIsOverIsForgottenADayLater() {
		this.owner.make(this.owner.form().fill("days", "1"));
		this.clock.turn(Duration.between(this.clock.instant(), this.time.now()).plusHours(26));
		this.all.expire();
		assertThat(copies()).isEqualTo(1);
		this.clock.turn(Duration.ofHours(24));
		this.all.expire();
		assertThat(copies()).isZero();
	}

	@Test
	void deletingTheBriefDeletesItsLinks() {
		Link link = this.owner.make();
		this.owner.person().open("/delete").form().submit().hasStatus(200);
		assertThat(copies()).isZero();
		link.receiver().opens().hasStatus(404);
	}

}
