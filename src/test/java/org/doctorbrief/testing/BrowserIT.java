package org.doctorbrief.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class BrowserIT {

	private final Pages pages = new Pages().with("/", "Hello", """
			<p>as sent</p>
			<script>document.querySelector('p').textContent = innerWidth + ' wide'</script>
			""").with("/elsewhere", "Elsewhere", "<img src='http://localhost:1/spy.png' alt=''>");

	@AfterEach
	void stop() {
		this.pages.close();
	}

	@Test
	void runsScriptsInAWideAndInANarrowTab(Browser browser) {
		try (Tab wide = browser.wide(this.pages.address()); Tab narrow = browser.narrow(this.pages.address())) {
			assertThat(wide.at("/").textContent("p")).isEqualTo("1280 wide");
			assertThat(narrow.at("/").textContent("p")).isEqualTo("320 wide");
		}
	}

	@Test
	void runsNoScriptWhereNoneIsWanted(Browser browser) {
		try (Tab tab = browser.withoutJavaScript(this.pages.address())) {
			assertThat(tab.at("/").textContent("p")).isEqualTo("as sent");
		}
	}

	@Test
	void knowsEveryHostThatWasAsked(Browser browser) {
		try (Tab tab = browser.wide(this.pages.address())) {
			tab.at("/");
			assertThat(tab.hostsAsked()).containsExactly(this.pages.host());
			tab.at("/elsewhere");
			assertThat(tab.hostsAsked()).containsExactlyInAnyOrder(this.pages.host(), "localhost:1");
		}
	}

	@Test
	void takesThePersonsOwnColours(Browser browser) {
		try (Tab tab = browser.inForcedColors(this.pages.address())) {
			assertThat(tab.at("/").evaluate("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
		}
	}

}
