package org.doctorbrief.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@BrowserTest
class KeyboardIT {

	private final Pages pages = new Pages().with("/", "Hello", """
			<style>
			:focus { outline: 2px solid black } #dim:focus { outline: 3px solid transparent }
			#away:focus { position: fixed; top: -900px }
			</style>
			<button id=good>Good</button> <button id=dim>Dim</button> <button id=away>Away</button>
			<input id=name aria-label=Name>
			""");

	@AfterEach
	void stop() {
		this.pages.close();
	}

	@Test
	void noticesAFocusThatCannotBeSeen(Browser browser) {
		try (Tab tab = browser.wide(this.pages.address())) {
			Keyboard keyboard = new Keyboard(tab.at("/")).goesTo("#good");
			assertThat(keyboard.problems()).isEmpty();
			keyboard.goesTo("#name").types("Ann");
			assertThat(tab.page().inputValue("#name")).isEqualTo("Ann");
			assertThat(keyboard.problems()).hasSize(2)
				.anySatisfy((problem) -> assertThat(problem).contains("cannot be seen", "id=\"dim\""))
				.anySatisfy((problem) -> assertThat(problem).contains("outside the window", "id=\"away\""));
		}
	}

	@Test
	void saysWhereNoWayLeads(Browser browser) {
		try (Tab tab = browser.wide(this.pages.address())) {
			Keyboard keyboard = new Keyboard(tab.at("/"));
			assertThatThrownBy(() -> keyboard.goesTo("#nowhere")).hasMessageContaining("No way leads to #nowhere");
		}
	}

}
