package org.doctorbrief.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityIT {

	private static final String GOOD = "<main><h1>A page</h1><p>Nothing to see.</p></main>";

	private static final String BAD = """
			<main><h1>One</h1><h1>Two</h1><p style="width: 2000px; color: #bbb">Faint and far too wide</p>
			<button style="all: unset; width: 9px; height: 9px">a</button><button
			style="all: unset; width: 9px; height: 9px">b</button><input></main>
			""";

	private final Pages pages = new Pages().with("/", "A page", GOOD)
		.with("/same", "A page", GOOD)
		.with("/bad", "A bad page", BAD);

	private final Accessibility accessibility = new Accessibility();

	@AfterEach
	void stop() {
		this.pages.close();
	}

	@Test
	void findsNothingOnAGoodPage(Browser browser) {
		try (Tab tab = browser.narrow(this.pages.address())) {
			assertThat(this.accessibility.problems(tab.at("/"))).isEmpty();
			assertThat(this.accessibility.problems(tab.at("/"))).isEmpty();
			assertThat(tab.hostsAsked()).containsExactly(this.pages.host());
		}
	}

	@Test
	void findsWhatKeepsPeopleOut(Browser browser) {
		try (Tab tab = browser.narrow(this.pages.address())) {
			String problems = String.join("\n", this.accessibility.problems(tab.at("/bad")));
			assertThat(problems).contains("There are 2 h1", "scrolls sideways at 320", "(color-contrast)",
					"(target-size)", "(label)");
		}
	}

	@Test
	void findsATitleThatTwoPagesShare(Browser browser) {
		try (Tab tab = browser.wide(this.pages.address())) {
			this.accessibility.problems(tab.at("/"));
			assertThat(this.accessibility.problems(tab.at("/same"))).singleElement()
				.asString()
				.contains("\"A page\" is not its own");
		}
	}

}
