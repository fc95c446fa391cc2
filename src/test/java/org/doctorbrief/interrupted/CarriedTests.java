package org.doctorbrief.interrupted;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed stays on whatever page somebody goes through on the way back to it. */
@ApplicationTest
class CarriedTests {

	private static final String LONG = "It began with a cough – “just a cold”. ".repeat(52).strip();

	private static final String LANGUAGE = "header form[action$=/language]";

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
	}

	@AfterEach
	void forgetTheTries() {
		this.jdbc.sql("delete from sign_in_delay").update();
	}

	private void theVisitEnds() {
		this.jdbc.sql("delete from spring_session").update();
	}

	private HttpForm typed() {
		return this.person.open("/story/matters").form("#form").fill("daily", LONG);
	}

	private HttpForm signIn(HttpPage page) {
		assertThat(page.document().select("main").text()).contains("What you typed is not lost");
		return page.form("#form").fill("login", this.person.login()).fill("password", Person.PASSWORD);
	}

	@Test
	void anotherLanguageKeepsWhatWasTyped() {
		HttpForm form = typed();
		theVisitEnds();
		HttpPage spanish = form.submit().form(LANGUAGE).press("Español");
		assertThat(spanish.document().expectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(spanish.document().select("main").text()).contains("No puedo entrar");
		HttpPage again = spanish.form("#form").fill("login", this.person.login()).fill("password", "wrong").submit();
		HttpPage english = again.hasStatus(422).form(LANGUAGE).press("English");
		HttpPage back = signIn(english).submit().hasStatus(200);
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
	}

	@Test
	void anotherLanguageKeepsItForSomebodyWhoIsSignedInToo() {
		HttpPage spanish = typed().force("_csrf", "old").submit().form(LANGUAGE).press("Español");
		assertThat(spanish.document().expectFirst("html").attr("lang")).isEqualTo("es");
		HttpPage back = spanish.form("main form").submit().hasStatus(200);
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
	}

	@Test
	void aSignInPageThatIsTooOldKeepsWhatWasTyped() {
		HttpForm form = typed();
		theVisitEnds();
		HttpForm old = signIn(form.submit()).force("_csrf", "old");
		HttpPage back = signIn(old.submit().hasStatus(403)).submit().hasStatus(200);
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
	}

	@Test
	void helpWithSigningInOpensBesideThePageThatCarriesIt() {
		HttpForm form = typed();
		theVisitEnds();
		Element help = form.submit().document().expectFirst("main a[href=/cannot-sign-in]");
		assertThat(help.attr("target")).isEqualTo("_blank");
		assertThat(help.text()).contains("opens in a new tab");
	}

}
