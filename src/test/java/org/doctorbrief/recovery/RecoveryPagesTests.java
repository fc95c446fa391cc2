package org.doctorbrief.recovery;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class RecoveryPagesTests {

	private static final String NEW_PASSWORD = "another-plain-word";

	@Autowired
	private JdbcClient jdbc;

	private String address;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
	}

	@AfterEach
	void forgetTheTries() {
		this.jdbc.sql("delete from sign_in_delay").update();
	}

	private HttpPage make() {
		return this.person.journey().get("/account/codes").hasStatus(200).form().submit().hasStatus(200);
	}

	private static List<String> codes(HttpPage page) {
		return page.document().select(".brief-codes code").eachText();
	}

	private HttpPage recover(String login, String code, String password) {
		HttpForm form = new HttpJourney(this.address).get("/sign-in").follow("I cannot sign in").form();
		return form.fill("login", login).fill("code", code).fill("password", password).submit();
	}

	private HttpPage signIn(String password) {
		HttpForm form = new HttpJourney(this.address).get("/sign-in").form();
		return form.fill("login", this.person.login()).fill("password", password).submit();
	}

	@Test
	void tenCodesAreShownOnceAndOnlyHashesAreKept() {
		HttpPage page = make();
		assertThat(codes(page)).hasSize(10)
			.doesNotHaveDuplicates()
			.allMatch((code) -> RecoveryCode.typed(code).isPresent());
		assertThat(page.path()).isEqualTo("/account/codes");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(this.person.journey().get("/account/codes").source()).doesNotContain(codes(page));
		assertThat(this.person.journey().get("/account").document().text()).contains("10 codes are left, made on");
		String stored = this.jdbc.sql("select * from recovery_code").query().listOfRows() + "";
		assertThat(stored + session()).doesNotContain(codes(page)).doesNotContain(codes(page).get(0).replace("-", ""));
	}

	private String session() {
		List<byte[]> attributes = this.jdbc.sql("select attribute_bytes from spring_session_attributes")
			.query((row, number) -> row.getBytes(1))
			.list();
		return attributes.stream().map((bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).toList()
				+ "";
	}

	@Test
	void theSheetIsAccessibleAndHoldsTheCodes() {
		HttpPage page = make();
		for (String size : List.of("Save as PDF (A4)", "Save as PDF (US Letter)")) {
			HttpPage pdf = page.form("form[action$=/sheet]").press(size).hasStatus(200);
			assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
			assertThat(pdf.header("Cache-Control")).contains("no-store");
			assertThat(pdf.header("Content-Disposition")).isEqualTo("attachment; filename=\"recovery-codes.pdf\"");
			assertThat(Pdfs.pages(pdf.bytes())).isEqualTo(1);
			assertThat(Pdfs.sizes(pdf.bytes())).containsExactly(size.contains("A4") ? "210x297" : "216x279");
			assertThat(Pdfs.text(pdf.bytes()).get(0)).contains(codes(page)).contains("I cannot sign in");
			assertThat(Pdfs.failures(pdf.bytes())).isEmpty();
		}
	}

	@Test
	void aCodeLetsInOnceAndSignsOutEverywhere(CapturedOutput log) {
		String code = codes(make()).get(3);
		HttpJourney elsewhere = this.person.elsewhere(this.address);
		assertThat(recover(this.person.login(), code, "password1").hasStatus(422).form().values("code"))
			.containsExactly(code);
		HttpPage done = recover(this.person.login().toUpperCase(), code.toLowerCase().replace("-", " "), NEW_PASSWORD);
		assertThat(done.hasStatus(200).path()).isEqualTo("/cannot-sign-in/done");
		assertThat(this.person.open("").followed().path()).isEqualTo("/sign-in");
		assertThat(elsewhere.get("/briefs").followed().path()).isEqualTo("/sign-in");
		signIn(Person.PASSWORD).hasStatus(422);
		assertThat(signIn(NEW_PASSWORD).hasStatus(200).path()).isEqualTo("/briefs");
		recover(this.person.login(), code, "a-third-plain-word").hasStatus(422);
		signIn(NEW_PASSWORD).hasStatus(200);
		assertThat(log).contains("A recovery code was used")
			.doesNotContain(this.person.login(), code, code.replace("-", ""));
	}

	@Test
	void anUnknownNameAWrongCodeAndNoCodeAnswerTheSame() {
		List<String> codes = codes(make());
		Person other = Person.signedUp(this.address);
		List<HttpPage> refused = List.of(recover("nobody-at-all", codes.get(0), NEW_PASSWORD),
				recover(this.person.login(), RecoveryCode.random().onPaper(), NEW_PASSWORD),
				recover(this.person.login(), "no code", NEW_PASSWORD),
				recover(other.login(), codes.get(0), NEW_PASSWORD));
		assertThat(refused).allSatisfy(
				(page) -> assertThat(page.hasStatus(422).document().text()).isEqualTo(refused.get(0).document().text())
					.contains("do not match"));
		recover(this.person.login(), codes.get(0), NEW_PASSWORD).hasStatus(200);
	}

	@Test
	void wrongCodesHaveToWaitLikeWrongPasswords() {
		List<String> codes = codes(make());
		for (int wrong = 0; wrong < 2; wrong++) {
			recover(this.person.login(), RecoveryCode.random().onPaper(), NEW_PASSWORD).hasStatus(422);
			signIn("wrong").hasStatus(422);
		}
		HttpPage early = recover(this.person.login(), codes.get(0), NEW_PASSWORD).hasStatus(429);
		assertThat(early.header("Retry-After")).isEqualTo("1");
		assertThat(early.document().text()).contains("Wait 1 second,");
		this.jdbc.sql("update sign_in_delay set open_at = ?").param(new java.sql.Timestamp(0)).update();
		recover(this.person.login(), codes.get(0), NEW_PASSWORD).hasStatus(200);
	}

	@Test
	void newCodesEndTheOldOnes() {
		HttpPage old = make();
		HttpPage fresh = make();
		recover(this.person.login(), codes(old).get(0), NEW_PASSWORD).hasStatus(422);
		assertThat(old.form("form[action$=/on-paper]").submit().hasStatus(409).document().text())
			.contains("Those codes do not work any more");
		old.form("form[action$=/sheet]").press("Save as PDF (A4)").hasStatus(409);
		recover(this.person.login(), codes(fresh).get(9), NEW_PASSWORD).hasStatus(200);
	}

	@Test
	void twoSetsMadeAtOnceLeaveTen() {
		HttpForm form = this.person.journey().get("/account/codes").form();
		List<HttpPage> both = List.of(0, 1).parallelStream().map((tab) -> form.submit().hasStatus(200)).toList();
		List<Boolean> good = new ArrayList<>();
		both.forEach((page) -> good.add(page.form("form[action$=/on-paper]").submit().status() == 200));
		assertThat(good).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void theReminderStaysUntilTheCodesAreOnPaper() {
		List<String> pages = List.of("/briefs", this.person.brief(), this.person.brief() + "/print");
		assertThat(pages).allSatisfy((page) -> assertThat(reminders(page)).isEqualTo(1));
		HttpPage made = make();
		assertThat(pages).allSatisfy((page) -> assertThat(reminders(page)).isEqualTo(1));
		made.form("form[action$=/on-paper]").submit().hasStatus(200);
		assertThat(pages).allSatisfy((page) -> assertThat(reminders(page)).isZero());
	}

	private int reminders(String page) {
		return this.person.journey().get(page).hasStatus(200).document().select("main a[href=/account/codes]").size();
	}

	@Test
	void signingOutSaysThatThereAreNoCodes() {
		assertThat(signOut().document().text()).contains("You are signed out", "no recovery codes on paper");
		this.person = Person.signedUp(this.address);
		make().form("form[action$=/on-paper]").submit();
		assertThat(signOut().document().text()).contains("You are signed out").doesNotContain("no recovery codes");
	}

	private HttpPage signOut() {
		HttpPage page = this.person.open("").form("form[action=/sign-out]").submit().hasStatus(200);
		assertThat(page.path()).isEqualTo("/signed-out");
		return page;
	}

	@Test
	void codesThatAreNoCodesAreRefused() {
		make();
		HttpForm form = this.person.journey().get("/account/codes").form();
		String token = form.values("_csrf").get(0);
		Map<String, String> junk = Map.of("_csrf", token, "code", HexFormat.of().formatHex(new byte[200]));
		this.person.journey().post("/account/codes/on-paper", junk.entrySet()).hasStatus(409);
		this.person.journey().post("/account/codes/on-paper", Map.of("_csrf", token).entrySet()).hasStatus(400);
	}

}
