package org.doctorbrief.passkeys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SecondFactor;
import org.doctorbrief.mode.SignUps;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Password and passkey together, where a browser trusts the address without TLS. */
@ApplicationTest
@BrowserTest
@Import(SecondFactorIT.Demanded.class)
class SecondFactorIT {

	private final String login = "person-" + UUID.randomUUID();

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	private String address;

	private Tab tab;

	private Page page;

	private VirtualKey key;

	@TestConfiguration(proxyBeanMethods = false)
	static class Demanded {

		@Bean
		@Primary
		static Mode demandingMode() {
			return Mode.home(SignUps.OPEN).with(SecondFactor.REQUIRED);
		}

	}

	@BeforeEach
	void signUp(Browser browser, @LocalServerPort int port) {
		this.address = "http://localhost:" + port;
		this.tab = browser.narrow(this.address);
		this.page = this.tab.at("/sign-up");
		this.key = new VirtualKey(this.page);
		gives("#login", this.login);
	}

	@AfterEach
	void close() {
		this.tab.close();
	}

	private void gives(String field, String name) {
		this.page.fill(field, name);
		this.page.fill("#password", Person.PASSWORD);
		this.page.locator("#form .govuk-button-group button").first().click();
		asks();
	}

	private void asks() {
		assertThat(this.page).hasURL(Pattern.compile(".*/sign-in/passkey$"));
	}

	private void looks() {
		this.problems.addAll(this.accessibility.problems(this.page));
	}

	private void adds() {
		looks();
		this.page.fill("#name", "My telephone");
		this.page.click("[data-passkey=add] button");
		assertThat(this.page.locator("[data-passkey=use] [role=status]")).containsText("Use it once now");
		looks();
		uses();
	}

	private void uses() {
		this.page.click("[data-passkey=use] button");
		assertThat(this.page).hasURL(Pattern.compile(".*/briefs$"));
	}

	private void signsInAgain() {
		this.page.context().clearCookies();
		this.page.navigate("/sign-in");
		gives("#login", this.login);
	}

	@Test
	void herPasswordAndHerPasskeyOpenHerBriefs() {
		adds();
		this.page.locator("form[action='/sign-out'] button").click();
		this.page.navigate("/sign-in");
		gives("#login", this.login);
		looks();
		assertThat(this.page.locator("h1")).hasText("Now use your passkey");
		this.page.navigate("/account/passkeys");
		asks();
		uses();
		this.page.navigate("/account/passkeys");
		assertThat(this.page.locator("main h2")).hasText("My telephone");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void thePasskeyAloneOpensThemTooAndThePasswordAgainDoesNotTakeItAway() {
		adds();
		this.page.context().clearCookies();
		this.page.navigate("/sign-in");
		uses();
		this.page.navigate("/sign-in/confirm?to=/account");
		this.page.fill("#password", Person.PASSWORD);
		this.page.locator("#form .govuk-button-group button").first().click();
		assertThat(this.page).hasURL(Pattern.compile(".*/account$"));
	}

	@Test
	void anotherFingerOpensNothing() {
		adds();
		signsInAgain();
		this.key.ownersFinger(false);
		this.page.click("[data-passkey=use] button");
		assertThat(this.page.locator("[data-passkey=use] [role=alert]")).containsText("did not work");
		this.page.navigate("/briefs");
		asks();
	}

	@Test
	void whatSheWasTypingComesBackBehindThePasskey() {
		adds();
		this.page.locator("main a[href*='/briefs/']").first().click();
		this.page.navigate(this.page.url().replaceFirst("(/briefs/\\w+).*", "$1/story/matters"));
		this.page.fill("#daily", "I cannot lift my arm");
		this.page.context().clearCookies();
		this.page.locator("#form .govuk-button-group button").first().click();
		this.page.fill("#login", this.login);
		this.page.fill("#password", Person.PASSWORD);
		this.page.locator("#form .govuk-button-group button").first().click();
		looks();
		this.page.click("[data-passkey=use] button");
		assertThat(this.page.locator("#daily")).hasValue("I cannot lift my arm");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void whoseBrowserKnowsNoPasskeysIsToldWhatToDo(Browser browser) {
		try (Tab old = browser.wide(this.address); Tab plain = browser.withoutJavaScript(this.address)) {
			old.page().addInitScript("delete window.PublicKeyCredential");
			assertThat(signedIn(old).locator("[data-passkey-cannot]")).containsText("open " + this.address);
			assertThat(old.page().locator("[data-passkey=add]")).isHidden();
			assertThat(signedIn(plain).locator("main")).containsText("need scripts");
		}
	}

	private Page signedIn(Tab other) {
		Page there = other.at("/sign-in");
		there.fill("#login", this.login);
		there.fill("#password", Person.PASSWORD);
		there.locator("#form .govuk-button-group button").first().click();
		assertThat(there).hasURL(Pattern.compile(".*/sign-in/passkey$"));
		return there;
	}

}
