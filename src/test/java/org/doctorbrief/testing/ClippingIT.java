package org.doctorbrief.testing;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ClippingIT {

	private final Pages pages = new Pages()
		.with("/fits", "Fits", "<h1>All is well</h1><p>Words that wrap, and wrap.</p>")
		.with("/wide", "Wide", "<div style='width:400px;text-align:right'>far out</div>")
		.with("/box", "Box", "<p style='width:40px;border:1px solid'>unbreakablewords</p>")
		.with("/cut", "Cut", "<p style='height:20px;overflow:hidden'>one<br>two<br>three</p>")
		.with("/unseen", "Unseen",
				"<p hidden>x</p><p class='govuk-visually-hidden' style='margin-left:-900px'>heard</p>");

	private Tab tab;

	@BeforeEach
	void open(Browser browser) {
		this.tab = browser.narrow(this.pages.address());
	}

	@AfterEach
	void close() {
		this.tab.close();
		this.pages.close();
	}

	@Test
	void findsWordsThatAreNotSeenInFull() {
		assertThat(Clipping.problems(page("/wide"))).containsExactly("/wide: ltr, out of the window: far out");
		assertThat(Clipping.problems(page("/box"))).containsExactly("/box: ltr, out of its box: unbreakablewords");
		assertThat(Clipping.problems(page("/cut"))).anyMatch((problem) -> problem.contains("cut off: onetwothree"));
	}

	@Test
	void findsNothingWhereAllIsSeenOrNothingIsMeantToBe() {
		assertThat(Clipping.problems(page("/fits"))).isEmpty();
		assertThat(Clipping.problems(page("/unseen"))).isEmpty();
	}

	@Test
	void longerWordsNeedMoreRoomFromEitherSide() {
		Page page = page("/fits");
		Clipping.lengthen(page);
		assertThat(page.locator("p").textContent()).isEqualTo("Wordsøø thatøø wrapøø, andøø wrapøø.");
		assertThat(Clipping.problems(page)).isEmpty();
		Clipping.turn(page);
		Clipping.restore(page);
		assertThat(page.locator("p").textContent()).isEqualTo("Words that wrap, and wrap.");
		assertThat(page.locator("html[dir]").count()).isZero();
		page = page("/box");
		Clipping.turn(page);
		assertThat(Clipping.problems(page)).containsExactly("/box: rtl, out of its box: unbreakablewords");
	}

	private Page page(String path) {
		return this.tab.at(path);
	}

}
