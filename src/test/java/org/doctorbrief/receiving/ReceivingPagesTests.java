package org.doctorbrief.receiving;

import java.time.Duration;
import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.sharing.Sharer;
import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody meets who was sent a link. */
@ServingTest
class ReceivingPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TurnedClock clock;

	private String address;

	private Sharer owner;

	@BeforeEach
	void signUp() {
		this.address = "http://127.0.0.1:" + this.port;
		this.owner = Sharer.signedUp(this.address);
	}

	@Test
	void thePasscodeOpensTheDocument() {
		Link link = this.owner.make();
		Receiver receiver = link.receiver();
		HttpPage door = receiver.opens().hasStatus(200);
		assertThat(door.document().select("main h1").text()).isEqualTo("A document was shared with you");
		assertThat(door.source()).doesNotContain("Ann", "Lee", "aqueduct", this.owner.person().briefId());
		HttpPage document = receiver.types(link.passcode().toLowerCase().replace("-", " ")).hasStatus(200);
		assertThat(document.path()).isEqualTo("/s");
		HttpPage download = document.form().submit().hasStatus(200);
		assertThat(download.header("Content-Disposition")).isEqualTo("attachment; filename=\"document.pdf\"");
		assertThat(download.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(String.join(" ", Pdfs.asRead(download.bytes()))).contains("Ann Lee", "aqueduct");
		assertThat(Pdfs.failures(download.bytes())).isEmpty();
	}

	@Test
	void theCookieIsForThisHostForAQuarterOfAnHourAndThisLinkAlone() {
		Link link = this.owner.make();
		HttpJourney journey = new HttpJourney(this.address);
		String body = "code=" + link.passcode();
		HttpPage answer = journey.send(journey.request(link.path())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
			.build());
		assertThat(answer.hasStatus(302).header("Location")).endsWith("/s");
		assertThat(answer.header("Set-Cookie")).startsWith("__Host-share=")
			.contains("Path=/; Max-Age=900; ", "; Secure; HttpOnly; SameSite=Strict")
			.doesNotContain("Domain");
		journey.get("/s").hasStatus(200);
		this.clock.turn(Duration.ofMinutes(16));
		journey.get("/s").hasStatus(404);
	}

	@Test
	void lookingAHundredTimesUsesNothingUpAndMakesNoSession() {
		Link link = this.owner.make();
		List<?> before = stored();
		for (int look = 0; look < 100; look++) {
			HttpPage page = link.receiver().opens().hasStatus(200);
			assertThat(page.header("Set-Cookie")).isNull();
		}
		assertThat(stored()).isEqualTo(before);
	}

	private List<?> stored() {
		return List.of(
				this.jdbc.sql("select id, seen_at, opens, downloads, fails from share_link order by id")
					.query()
					.listOfRows(),
				this.jdbc.sql("select count(*) from share_event").query(Long.class).single(),
				this.jdbc.sql("select count(*) from spring_session").query(Long.class).single());
	}

	@Test
	void whateverDoesNotOpenAnswersTheSame() {
		Link ended = this.owner.make();
		this.owner.links().form("form[action$=/end]").submit().hasStatus(200);
		Link over = this.owner.make(this.owner.form().fill("days", "1"));
		Link usedUp = this.owner.make(this.owner.form().fill("downloads", "1"));
		Receiver once = usedUp.receiver();
		once.types(usedUp.passcode()).form().submit().hasStatus(200);
		this.clock.turn(Duration.ofHours(25));
		HttpPage unknown = new HttpJourney(this.address).get("/s/" + "x".repeat(43)).hasStatus(404);
		for (Link link : List.of(ended, over, usedUp)) {
			assertThat(link.receiver().opens().hasStatus(404).source()).isEqualTo(unknown.source());
			assertThat(link.receiver().sends(link.passcode()).hasStatus(404).source()).isEqualTo(unknown.source());
		}
		assertThat(new HttpJourney(this.address).get("/s/none").hasStatus(404).source()).isEqualTo(unknown.source());
		assertThat(once.journey().get("/s").hasStatus(404).source()).isEqualTo(unknown.source());
		assertThat(once.downloads().hasStatus(404).source()).isEqualTo(unknown.source());
		assertThat(unknown.document().text()).contains("There is no document here");
	}

	@Test
	void tenWrongTriesEndALinkForGood() {
		Link link = this.owner.make();
		for (int wrong = 0; wrong < 10; wrong++) {
			HttpPage page = link.receiver().sends("2222-2222").hasStatus(422);
			assertThat(page.document().select("#code-error").text()).contains("This is not the passcode.");
		}
		link.receiver().sends(link.passcode()).hasStatus(404);
		assertThat(this.owner.links().document().text()).contains("wrong passcodes were tried 10 times",
				"a wrong passcode was typed 10 times");
		assertThat(this.owner.person().open("").document().text())
			.contains("Somebody typed wrong passcodes for one of your links.");
	}

	@Test
	void whatCannotBeAPasscodeIsNoTry() {
		Link link = this.owner.make();
		for (String nothing : List.of("", "1", "ILOILOIL", "2222-2222-2222")) {
			link.receiver().sends(nothing).hasStatus(422);
		}
		assertThat(this.jdbc.sql("select fails from share_link where brief_id = ?")
			.param(this.owner.person().briefId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void withoutAPasscodeAButtonStillStandsBeforeTheDocument() {
		Link link = this.owner.make(this.owner.form().fill("passcode", "NONE"));
		assertThat(link.passcode()).isNull();
		HttpPage door = link.receiver().opens().hasStatus(200);
		assertThat(door.document().select("input[name=code]")).isEmpty();
		HttpPage document = door.form("form#form").submit().hasStatus(200);
		assertThat(document.path()).isEqualTo("/s");
		assertThat(Pdfs.asRead(document.form().submit().hasStatus(200).bytes())).isNotEmpty();
	}

	@Test
	void formsOfOtherSitesAreRefused() {
		Link link = this.owner.make();
		for (String site : List.of("cross-site", "same-site")) {
			HttpJourney journey = new HttpJourney(this.address);
			journey
				.send(journey.request(link.path())
					.header("Content-Type", "application/x-www-form-urlencoded")
					.header("Sec-Fetch-Site", site)
					.POST(java.net.http.HttpRequest.BodyPublishers.ofString("code=" + link.passcode()))
					.build())
				.hasStatus(403);
		}
	}

	@Test
	void theLanguageCanBeChosenWithoutASession() {
		Link link = this.owner.make();
		Receiver receiver = link.receiver();
		HttpPage spanish = receiver.opens().form("header form").press("Español").hasStatus(200);
		assertThat(spanish.path()).isEqualTo(link.path());
		assertThat(spanish.document().text()).contains("Alguien compartió un documento con usted");
		HttpPage wrong = receiver.sends("2222-2222").hasStatus(422);
		assertThat(wrong.form("header form").press("English").hasStatus(200).path()).isEqualTo(link.path());
	}

	@Test
	void searchEnginesAreAskedToKeepAway() {
		HttpPage robots = new HttpJourney(this.address).get("/robots.txt").hasStatus(200);
		assertThat(robots.source()).contains("Disallow: /s/\n");
		assertThat(this.owner.make().receiver().opens().header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
	}

}
