package org.doctorbrief.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.doctorbrief.testing.Tab;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who looks after accounts, on a small phone. */
@ServingTest
@BrowserTest
class AdminIT {

	@Autowired
	private AdminOption option;

	@Autowired
	private JdbcClient jdbc;

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	private String address;

	private Person admin;

	private Person person;

	@BeforeEach
	void cast(@LocalServerPort int port) {
		this.jdbc.sql("delete from sign_in_delay").update();
		this.address = "http://localhost:" + port;
		this.admin = Person.signedUp(this.address);
		this.person = Person.signedUp(this.address);
		this.option.change(this.admin.login(), true);
	}

	private void looks(Page page) {
		this.problems.addAll(this.accessibility.problems(page));
	}

	@ParameterizedTest
	@EnumSource
	void shutsOpensAndDeletesAnAccountAndHandsOverALink(Language language, Browser browser) {
		Map<String, String> words = Messages.in(language);
		try (Tab tab = browser.open(this.address,
				(options) -> options.setViewportSize(320, 640).setLocale(language.tag()))) {
			Page page = signIn(tab);
			page.navigate("/admin");
			looks(page);
			find(page, "nobody of that name");
			looks(page);
			find(page, this.person.login());
			looks(page);
			press(page, words.get("admin.act.SHUT.button"));
			looks(page);
			page.navigate("/admin");
			page.locator("main li a").first().click();
			press(page, words.get("admin.act.OPEN.button"));
			press(page, words.get("admin.act.ANEW.button"));
			looks(page);
			page.locator("main p a").click();
			page.locator("main p a").click();
			press(page, words.get("admin.delete.continue"));
			looks(page);
			page.check("#sure");
			press(page, words.get("admin.delete.continue"));
			assertThat(page.locator("main")).containsText(words.get("admin.deleted"));
			assertThat(this.problems).isEmpty();
		}
		this.person.open("").hasStatus(302);
	}

	private Page signIn(Tab tab) {
		Page page = tab.at("/sign-in");
		page.fill("#login", this.admin.login());
		page.fill("#password", Person.PASSWORD);
		page.locator("#form .govuk-button-group button").click();
		assertThat(page).hasURL(this.address + "/briefs");
		return page;
	}

	private static void find(Page page, String login) {
		page.fill("#login", login);
		page.locator("#form .govuk-button-group button").click();
	}

	private static void press(Page page, String words) {
		page.locator("main button:visible:has-text('%s')".formatted(words)).last().click();
	}

}
