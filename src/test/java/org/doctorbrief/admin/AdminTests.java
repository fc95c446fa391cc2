package org.doctorbrief.admin;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;
import org.doctorbrief.passkeys.SampleKey;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Serving;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

import static org.assertj.core.api.Assertions.assertThat;

@ServingTest
class AdminTests {

	@Autowired
	private AdminOption option;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UserCredentialRepository passkeys;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TurnedClock clock;

	private String address;

	private Person admin;

	private Person person;

	@BeforeEach
	void cast(@LocalServerPort int port) {
		this.jdbc.sql("delete from sign_in_delay").update();
		this.address = "http://127.0.0.1:" + port;
		this.admin = Person.signedUp(this.address);
		this.person = Person.signedUp(this.address);
		this.person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		this.option.run(new DefaultApplicationArguments("--make-admin=" + this.admin.login()));
	}

	private String account() {
		return this.accounts.idOf(this.person.login()).orElseThrow();
	}

	private HttpPage find(String login) {
		return this.admin.journey().get("/admin").hasStatus(200).form("#form").fill("login", login).submit();
	}

	private HttpPage press(String button) {
		return find(this.person.login()).hasStatus(200)
			.form("main form:has(button:matchesOwn(^" + button + "$))")
			.press(button)
			.hasStatus(200);
	}

	private HttpPage signIn(String password) {
		return new HttpJourney(this.address).from("203.0.113.20")
			.get("/sign-in")
			.form("#form")
			.fill("login", this.person.login())
			.fill("password", password)
			.submit();
	}

	private static String text(HttpPage page) {
		return page.document().select("main").text();
	}

	@Test
	void anAccountIsFoundByItsNameAndShowsNothingOfItsOwner() {
		HttpPage page = find(" " + this.person.login().toUpperCase() + " ").hasStatus(200);
		assertThat(page.path()).isEqualTo("/admin/" + account());
		assertThat(text(page)).contains("State Open", "Briefs 1", "Last sign-in");
		assertThat(page.source()).doesNotContain(this.person.login(), this.person.briefId(), "Ann Lee");
		assertThat(text(find("nobody of that name").hasStatus(422))).contains("No account has this name");
		find("").hasStatus(422);
	}

	@Test
	void forEverybodyElseThereIsNoSuchPage() {
		assertThat(text(this.admin.journey().get("/account"))).contains("Accounts of this service");
		assertThat(text(this.person.journey().get("/account"))).doesNotContain("Accounts of this service");
		for (String path : List.of("/admin", "/admin/" + account(), "/admin/" + account() + "/delete")) {
			this.person.journey().get(path).hasStatus(404);
			String token = this.person.open("").form("form[action=/sign-out]").values("_csrf").get(0);
			this.person.journey()
				.post(path, List.of(Map.entry("_csrf", token), Map.entry("act", "SHUT")))
				.hasStatus(404);
		}
		this.option.run(new DefaultApplicationArguments("--end-admin=" + this.admin.login()));
		this.admin.journey().get("/admin").hasStatus(404);
	}

	@Test
	void onlyTheMachineMakesAnAdminAndOnlyOnAServer() {
		assertThat(this.option.change("nobody of that name", true)).contains("no account");
		AdminOption atHome = new AdminOption(this.accounts, null, Mode.home(SignUps.OPEN));
		assertThat(atHome.change(this.person.login(), true)).contains("At home");
		AdminsOnly home = new AdminsOnly(null, Mode.home(SignUps.OPEN));
		assertThat(home.lets(this.accounts.idOf(this.admin.login()).orElseThrow())).isFalse();
	}

	@Test
	void aShutAccountLetsNobodyInAndKeepsWhatWasWritten() {
		assertThat(text(press("Shut it"))).contains("Shut since");
		assertThat(this.person.open("").hasStatus(302).header("Location")).endsWith("/sign-in");
		assertThat(text(signIn(Person.PASSWORD).hasStatus(422))).contains("account is shut");
		assertThat(text(signIn("not-her-password").hasStatus(422))).contains("do not match");
		assertThat(this.admin.journey().get("/admin").document().select("main li a").eachAttr("href"))
			.contains("/admin/" + account());
		assertThat(text(press("Open it"))).contains("State Open");
		this.jdbc.sql("delete from sign_in_delay").update();
		assertThat(text(signIn(Person.PASSWORD).hasStatus(200))).contains("Ann Lee");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aLinkIsShownOnceAndItsUseForgetsThePasskeysIfTheyAreLost(boolean lost) {
		this.passkeys.save(SampleKey.of(account(), "My telephone"));
		HttpPage made = press(lost ? "Make a link to start anew" : "Make a link");
		String link = made.document().select(".brief-secret code").text();
		assertThat(link).startsWith(Serving.ADDRESS + "/reset/");
		assertThat(find(this.person.login()).source()).doesNotContain("/reset/");
		assertThat(keys()).isOne();
		this.person.open("").hasStatus(200);
		HttpJourney anywhere = new HttpJourney(this.address).from("203.0.113.21");
		String path = link.substring(Serving.ADDRESS.length());
		anywhere.get(path).form("#form").fill("password", "another-plain-word").submit().hasStatus(200);
		anywhere.get(path).form("#form").fill("password", "a-third-plain-word").submit().hasStatus(422);
		assertThat(keys()).isEqualTo(lost ? 0 : 1);
		this.person.open("").hasStatus(302);
		signIn("another-plain-word").hasStatus(200);
	}

	private int keys() {
		return this.jdbc
			.sql("select count(*) from user_credentials c join user_entities u on u.id = c.user_entity_user_id "
					+ "where u.name = ?")
			.param(account())
			.query(Integer.class)
			.single();
	}

	@Test
	void anAccountIsDeletedAsItsOwnerWouldDoIt() {
		String account = account();
		HttpPage sure = find(this.person.login()).follow("Delete this account").hasStatus(200);
		sure.form("#form").submit().hasStatus(422);
		assertThat(text(sure.form("#form").fill("sure", "YES").submit().hasStatus(200))).contains("Accounts here");
		assertThat(this.accounts.idOf(this.person.login())).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from brief where id = ?")
			.param(this.person.briefId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.person.open("").hasStatus(302).header("Location")).endsWith("/sign-in");
		this.admin.journey().get("/admin/" + account).hasStatus(404);
	}

	@Test
	void theAccountsOfAdminsAreLeftToTheMachine() {
		String own = "/admin/" + this.accounts.idOf(this.admin.login()).orElseThrow();
		HttpPage page = this.admin.journey().get(own).hasStatus(200);
		assertThat(page.document().select("main form")).isEmpty();
		String token = page.form("form[action=/sign-out]").values("_csrf").get(0);
		for (String path : List.of(own, own + "/delete")) {
			this.admin.journey()
				.post(path, List.of(Map.entry("_csrf", token), Map.entry("act", "SHUT"), Map.entry("sure", "YES")))
				.hasStatus(404);
		}
		this.admin.open("").hasStatus(200);
	}

	@Test
	void eachActWantsThePasswordOfTheLastFiveMinutes() {
		HttpPage page = find(this.person.login()).hasStatus(200);
		this.clock.turn(Duration.ofMinutes(6));
		HttpPage asked = page.form("main form:has(button:matchesOwn(^Shut it$))").press("Shut it").hasStatus(200);
		assertThat(asked.path()).isEqualTo("/sign-in/confirm");
		this.person.open("").hasStatus(200);
		this.clock.turn(Duration.ofMinutes(-6));
		HttpPage back = asked.form("#form").fill("password", Person.PASSWORD).submit().hasStatus(200);
		assertThat(back.path()).isEqualTo("/admin/" + account());
	}

	@Test
	void theDayOfTheLastSignInIsKeptAndNothingCloser() {
		assertThat(lastDay()).isNull();
		signIn(Person.PASSWORD).hasStatus(200);
		assertThat(lastDay()).isEqualTo(LocalDate.now(this.clock));
	}

	private LocalDate lastDay() {
		return this.jdbc.sql("select last_day from account where id = ?")
			.param(account())
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0);
	}

}
