package org.doctorbrief.passkeys;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@BrowserTest
class PasskeyIT {

	private static final String NAME = "My canary telephone";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountStates states;

	@Autowired
	private Accounts accounts;

	private final String login = "person-" + UUID.randomUUID();

	private Tab tab;

	private Page page;

	private VirtualKey key;

	@BeforeEach
	void signUp(Browser browser, @LocalServerPort int port) {
		this.tab = browser.wide("http://localhost:" + port);
		this.page = this.tab.at("/sign-up");
		this.key = new VirtualKey(this.page);
		this.page.fill("#login", this.login);
		this.page.fill("#password", Person.PASSWORD);
		this.page.locator("#form .govuk-button-group button").first().click();
		this.page.waitForURL("**/briefs/**");
	}

	@AfterEach
	void close() {
		this.tab.close();
	}

	private void add() {
		this.page.navigate("/account/passkeys");
		this.page.fill("#name", NAME);
		assertThat(new Accessibility().problems(this.page)).isEmpty();
		this.page.click("[data-passkey=add] .govuk-button");
		this.page.waitForURL("**/account/passkeys?done=added");
	}

	private Locator use() {
		this.page.context().clearCookies();
		this.page.navigate("/sign-in");
		this.page.click("[data-passkey=use] button");
		return this.page.locator("[data-passkey=use] [role=alert]");
	}

	@Test
	void whatIsAddedSignsInAndWhatIsRemovedDoesNot() {
		add();
		assertThat(this.page.locator("main h2").last()).hasText(NAME);
		String before = this.page.context().cookies().get(0).value;
		use();
		this.page.waitForURL("**/briefs");
		assertThat(this.page.context().cookies()).noneMatch((cookie) -> cookie.value.equals(before));
		this.page.navigate("/account/passkeys");
		assertThat(this.page.locator("h1")).hasText("Passkeys");
		this.page.click("main form button:has-text('Remove')");
		this.page.waitForURL("**/account/passkeys?done=removed");
		assertThat(use()).containsText("did not work");
		assertThat(this.page).hasURL(Pattern.compile(".*/sign-in$"));
	}

	@Test
	void anotherFingerOpensNothing() {
		add();
		this.key.ownersFinger(false);
		assertThat(use()).containsText("did not work");
		this.page.navigate("/briefs");
		assertThat(this.page).hasURL(Pattern.compile(".*/sign-in$"));
	}

	@Test
	void aShutAccountOpensForNoPasskey() {
		add();
		this.states.shut(this.accounts.idOf(this.login).orElseThrow());
		assertThat(use()).containsText("did not work");
		this.page.navigate("/briefs");
		assertThat(this.page).hasURL(Pattern.compile(".*/sign-in$"));
	}

	@Test
	void neitherARowNorASessionHoldsWhatSheCallsIt() {
		add();
		assertThat(this.jdbc.sql("select label from user_credentials").query(String.class).list()).isNotEmpty()
			.noneMatch((label) -> label.contains("canary"));
		assertThat(this.jdbc.sql("select attribute_bytes from spring_session_attributes").query(byte[].class).list())
			.isNotEmpty()
			.noneMatch((bytes) -> new String(bytes, ISO_8859_1).contains("canary"));
	}

	@Test
	void itIsOfferedOnlyWhereItWorks() {
		this.page.navigate(this.page.url().replaceFirst("localhost(:\\d+).*", "127.0.0.1$1/sign-in"));
		assertThat(this.page.locator("h1")).hasText("Sign in");
		assertThat(this.page.locator("[data-passkey=use]")).isHidden();
	}

}
