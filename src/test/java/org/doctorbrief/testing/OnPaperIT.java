package org.doctorbrief.testing;

import org.doctorbrief.paper.Pdfs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class OnPaperIT {

	private final Pages pages = new Pages()
		.with("/good", "Good", "<style>@media print { nav { display: none } }</style><nav>Menu</nav><p>All is well")
		.with("/small", "Small", "<p style='font-size: 15px'>fine print")
		.with("/pale", "Pale", "<p style='color: #999'>mist")
		.with("/ground", "Ground", "<p style='background: #eee'>table")
		.with("/press", "Press", "<button style='font-size: 16px; background: #fff'>Go</button>");

	private Tab tab;

	@BeforeEach
	void open(Browser browser) {
		this.tab = browser.wide(this.pages.address());
	}

	@AfterEach
	void close() {
		this.tab.close();
		this.pages.close();
	}

	@Test
	void findsWhatDoesNotBelongOnPaper() {
		assertThat(OnPaper.problems(this.tab.at("/small"))).containsExactly("/small: small: p fine print");
		assertThat(OnPaper.problems(this.tab.at("/pale"))).containsExactly("/pale: pale: p mist");
		assertThat(OnPaper.problems(this.tab.at("/ground"))).containsExactly("/ground: not on white: p table");
		assertThat(OnPaper.problems(this.tab.at("/press"))).containsExactly("/press: to be pressed: button Go");
	}

	@Test
	void findsNothingOnAPageOfWords() {
		assertThat(OnPaper.problems(this.tab.at("/good"))).isEmpty();
		assertThat(Pdfs.text(OnPaper.pdf(this.tab.page()))).singleElement()
			.asString()
			.isEqualToIgnoringWhitespace("All is well");
	}

}
