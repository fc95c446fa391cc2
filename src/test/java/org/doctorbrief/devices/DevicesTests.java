package org.doctorbrief.devices;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SecondFactor;
import org.doctorbrief.mode.SignUps;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.vault.Fingerprints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DevicesTests {

	private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 "
			+ "Firefox/140.0";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Sessions sessions;

	@Autowired
	private Fingerprints fingerprints;

	@Autowired
	private Clock clock;

	@Autowired
	private ApplicationContext context;

	private String address;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
	}

	private HttpPage page() {
		return this.person.journey().get("/account/devices").hasStatus(200);
	}

	private static List<String> names(HttpPage page) {
		return page.document().select("main h2").eachText();
	}

	private String account() {
		return this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(this.person.briefId())
			.query(String.class)
			.single();
	}

	private HttpJourney onFirefox() {
		HttpJourney other = this.person.elsewhere(this.address);
		this.jdbc.sql("delete from spring_session_attributes where attribute_name like 'devices.%'").update();
		other.send(other.request("/briefs").header("User-Agent", FIREFOX).GET().build()).hasStatus(200);
		return other;
	}

	private List<String> ids() {
		return this.sessions.of(account()).stream().map(Session::getId).toList();
	}

	@Test
	void sheSeesWhereSheIsSignedInAndNothingThatCouldBeUsedThere() {
		onFirefox();
		HttpPage page = page();
		assertThat(names(page)).containsExactly("A browser we do not know (this one)", "Firefox, Windows");
		assertThat(page.document().html()).doesNotContain(ids()).doesNotContain("Gecko", "127.0.0.1");
		HttpPage account = this.person.journey().get("/account").hasStatus(200);
		assertThat(account.document().select("main").text()).contains("In 2 places");
	}

	@Test
	void sheEndsOneAndGoesOnHere() {
		HttpJourney firefox = onFirefox();
		HttpJourney third = this.person.elsewhere(this.address);
		HttpPage done = page().form("main form:has(button:contains(Firefox))").submit().hasStatus(200);
		assertThat(done.document().select("[role=alert]").text()).contains("Signed out there");
		assertThat(firefox.get("/briefs").followed().path()).isEqualTo("/sign-in");
		third.get("/briefs").hasStatus(200);
		this.person.open("").hasStatus(200);
	}

	@Test
	void sheEndsAllOthers() {
		List<HttpJourney> others = List.of(onFirefox(), this.person.elsewhere(this.address));
		page().form("main form:has(button:contains(all other))").submit().hasStatus(200);
		assertThat(others).allSatisfy((other) -> other.get("/briefs").hasStatus(302));
		assertThat(page().document().select("main form")).isEmpty();
		assertThat(names(page())).hasSize(1);
	}

	@Test
	void nobodyEndsAVisitOfSomebodyElse() {
		String mark = new Devices(this.sessions, this.fingerprints, Mode.home(SignUps.OPEN), this.clock)
			.of(account(), "none")
			.get(0)
			.mark();
		Person stranger = Person.signedUp(this.address);
		stranger.elsewhere(this.address);
		stranger.journey()
			.get("/account/devices")
			.form("main form:has(input[name=place])")
			.fill("place", mark)
			.submit()
			.hasStatus(200);
		this.person.open("").hasStatus(200);
	}

	@Test
	void amongManyPeopleTheOldestEndsWhenThereAreMoreThanFive() {
		String oldest = ids().get(0);
		Stream.generate(() -> this.person.elsewhere(this.address)).limit(Devices.MOST).toList();
		assertThat(ids()).hasSize(Devices.MOST + 1).contains(oldest);
		String newest = ids().get(Devices.MOST);
		arrive(Mode.home(SignUps.OPEN), newest);
		assertThat(ids()).contains(oldest);
		arrive(Mode.server(URI.create("https://brief.example.org"), SignUps.OPEN), newest);
		assertThat(ids()).hasSize(Devices.MOST).doesNotContain(oldest).contains(newest);
	}

	private void arrive(Mode mode, String session) {
		new Devices(this.sessions, this.fingerprints, mode, this.clock).arrive(account(),
				new MockHttpSession(null, session), FIREFOX);
	}

	@Test
	void aPasswordWithoutThePasskeyThatIsDemandedIsNoArrival() {
		Arrivals arrivals = new Arrivals(this.context.getBeanProvider(Devices.class),
				Mode.home(SignUps.OPEN).with(SecondFactor.REQUIRED));
		assertThat(Stream.of("FACTOR_PASSWORD", "FACTOR_WEBAUTHN").map((factor) -> {
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.setUserPrincipal(new TestingAuthenticationToken("one", null, factor));
			request.getSession();
			arrivals.preHandle(request, null, null);
			return request.getSession().getAttribute("devices.account");
		})).containsExactly(null, "one");
	}

	@Test
	void aVisitThatSomebodyElseTakesOverIsNotedAnew() {
		Devices devices = new Devices(this.sessions, this.fingerprints, Mode.home(SignUps.OPEN), this.clock);
		MockHttpSession session = new MockHttpSession();
		devices.arrive("one", session, FIREFOX);
		devices.arrive("two", session, "curl/8");
		assertThat(session.getAttribute("devices.account")).isEqualTo("two");
		assertThat(session.getAttribute("devices.device")).isNull();
	}

}
