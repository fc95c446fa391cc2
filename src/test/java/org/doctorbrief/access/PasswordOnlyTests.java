package org.doctorbrief.access;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.passkeys.SampleKey;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a second factor is demanded, a password opens one page and nothing else. */
@ServingTest
@TestPropertySource(properties = "serving.second-factor=required")
class PasswordOnlyTests {

	private static final String PASSKEY = "/sign-in/passkey";

	private static final List<String> ON_THE_WAY = List.of("/sign-in/confirm, GET", "/sign-in/confirm, POST",
			"/sign-in/passkey, GET", "/sign-in/passkey, POST");

	private static final List<String> CODES = List.of("/account/codes, GET", "/account/codes, POST",
			"/account/codes/on-paper, POST", "/account/codes/sheet, POST");

	private static final List<String> OF_SIGNING_IN = List.of("sign_in_delay", "spring_session",
			"spring_session_attributes", "recovery_code");

	private static final AtomicInteger HOMES = new AtomicInteger();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UserCredentialRepository passkeys;

	private final String login = "person-" + UUID.randomUUID();

	private HttpJourney nobody;

	private HttpJourney person;

	private String brief;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.nobody = new HttpJourney("http://127.0.0.1:" + port).from("203.0.113." + HOMES.incrementAndGet());
		this.person = new HttpJourney("http://127.0.0.1:" + port).from("203.0.113." + HOMES.incrementAndGet());
		HttpPage first = this.person.get("/sign-up")
			.form()
			.fill("login", this.login)
			.fill("password", Person.PASSWORD)
			.submit();
		this.brief = first.path().replaceFirst("(/briefs/[^/]+)/.*", "$1");
		assertThat(first.header("Location")).isEqualTo(PASSKEY);
	}

	private void hasAPasskey() {
		this.passkeys.save(SampleKey.of(this.accounts.idOf(this.login).orElseThrow(), "My telephone"));
	}

	private HttpPage signIn(HttpJourney journey, String password) {
		return journey.get("/sign-in").form().fill("login", this.login).fill("password", password).submit();
	}

	private static String heading(HttpPage page) {
		return page.hasStatus(200).document().select("h1").text();
	}

	@Test
	void whoHasNoPasskeyIsLedToAddOneAndReachesNothingElse() {
		assertThat(heading(this.person.get(PASSKEY))).isEqualTo("Add a passkey to go on");
		List<Map<String, Object>> before = stored();
		assertThat(opened()).containsExactlyElementsOf(Stream.of(CODES, ON_THE_WAY).flatMap(List::stream).toList());
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void whoHasAPasskeyIsAskedForItAndReachesNothingElse() {
		hasAPasskey();
		assertThat(heading(this.person.get(PASSKEY))).isEqualTo("Now use your passkey");
		List<Map<String, Object>> before = stored();
		assertThat(opened()).containsExactlyElementsOf(ON_THE_WAY);
		assertThat(stored()).isEqualTo(before);
	}

	/** What neither leads to the passkey's page nor is open to everybody. */
	private List<String> opened() {
		String token = token(this.person);
		String foreign = token(this.nobody);
		return Door.all(this.mappings)
			.stream()
			.filter((door) -> leadsTo("/sign-in", door.knock(this.nobody, this.brief, foreign)))
			.filter((door) -> !leadsTo(PASSKEY, Answer.checked(door.knock(this.person, this.brief, token))))
			.map(Door::toString)
			.toList();
	}

	private static boolean leadsTo(String path, HttpPage answer) {
		return answer.status() == 302 && answer.header("Location").endsWith(path);
	}

	private static String token(HttpJourney who) {
		return who.get("/sign-in").followed().followed().document().expectFirst("[data-token]").attr("data-token");
	}

	/** Every row of every table, but for those that signing in itself writes. */
	private List<Map<String, Object>> stored() {
		return this.jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")
			.query(String.class)
			.stream()
			.filter((table) -> !OF_SIGNING_IN.contains(table.toLowerCase(Locale.ROOT)))
			.flatMap((table) -> this.jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream())
			.map(PasswordOnlyTests::readable)
			.toList();
	}

	private static Map<String, Object> readable(Map<String, Object> row) {
		row.replaceAll((column, value) -> (value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : value);
		return row;
	}

	@Test
	void signingOutAndHelpStayOpenAndUrgentWordsAreThere() {
		assertThat(this.person.get("/help").hasStatus(200).document().select(".brief-urgent").text()).isNotEmpty();
		HttpPage page = this.person.get(PASSKEY);
		assertThat(page.document().select(".brief-urgent").text()).isNotEmpty();
		assertThat(page.document().select("[data-passkey-not]").text()).contains("JavaScript");
		page.form("form[action=/sign-out]").submit().hasStatus(200);
		assertThat(this.person.get("/briefs").hasStatus(302).header("Location")).endsWith("/sign-in");
	}

	@Test
	void aRecoveryCodeDoesNotTakeThePlaceOfThePasskey() {
		String code = this.person.get("/account/codes")
			.form()
			.submit()
			.hasStatus(200)
			.document()
			.selectFirst(".brief-codes code")
			.text();
		hasAPasskey();
		this.nobody.get("/cannot-sign-in")
			.form()
			.fill("login", this.login)
			.fill("code", code)
			.fill("password", "another-plain-word")
			.submit()
			.hasStatus(200);
		assertThat(heading(signIn(this.nobody, "another-plain-word"))).isEqualTo("Now use your passkey");
		assertThat(this.nobody.get(this.brief).hasStatus(302).header("Location")).isEqualTo(PASSKEY);
	}

	@Test
	void whatWasTypedIsCarriedAndNotKeptBeforeThePasskeyIsUsed() {
		hasAPasskey();
		HttpPage asked = sent(this.person);
		assertThat(asked.document().select("main").text()).contains("not lost");
		HttpForm signIn = sent(this.nobody).hasStatus(403).form("#form");
		HttpPage page = signIn.fill("login", this.login).fill("password", Person.PASSWORD).submit();
		assertThat(heading(page)).isEqualTo("Now use your passkey");
		HttpForm carries = page.form("form[data-passkey-then]");
		assertThat(carries.values("kept")).hasSize(1);
		assertThat(carries.submit().path()).isEqualTo("/interrupted");
		assertThat(this.jdbc.sql("select count(*) from draft where brief_id = ?")
			.param(this.brief.replace("/briefs/", ""))
			.query(Integer.class)
			.single()).isZero();
	}

	private HttpPage sent(HttpJourney who) {
		return who.post(this.brief + "/story/matters",
				List.of(Map.entry("_csrf", token(who)), Map.entry("shown", "mark"), Map.entry("daily", "My arm")));
	}

}
