package org.doctorbrief.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Download;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Looks;
import org.doctorbrief.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From a brief to somebody far away who reads it, with and without scripts. */
@BrowserTest
class SharingJourney {

	@TempDir
	private static Path folder;

	private static Served served;

	private final Looks looks = new Looks();

	@BeforeAll
	static void serve() throws IOException, InterruptedException {
		served = Served.in(folder.resolve("home"), "open");
	}

	@AfterAll
	static void stop() {
		served.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void somebodyFarAwayReadsTheBrief(boolean scripts, Browser browser) throws IOException {
		try (Visitor owner = window(scripts).at(browser, served);
				Visitor sister = window(scripts).at(browser, served)) {
			owner.signsUp().writes("name", "Ann Lee").goesOn();
			owner.opensInBrief("/sharing");
			looks(owner, scripts).follows("sharing.make");
			looks(owner, scripts).writes("name", "For my sister").goesOn();
			List<String> secrets = looks(owner, scripts).page().locator(".brief-secret code").allInnerTexts();
			sister.page().navigate(secrets.get(0));
			looks(sister, scripts).writes("code", "2222-2222").goesOn();
			sister.writes("code", secrets.get(1).toLowerCase()).goesOn();
			assertThat(reads(looks(sister, scripts))).contains("Ann Lee");
			owner.follows("sharing.made.back");
			assertThat(owner.mainText()).contains("Opened: 1. Downloaded: 1 of 10.", "1 of 10.");
			looks(owner, scripts).page().locator("form[action$='/end'] button").click();
			assertThat(owner.mainText()).contains("Ended by you");
			sister.presses("receiving.document.download");
			assertThat(looks(sister, scripts).mainText()).contains(Visitor.words("receiving.gone.title"));
			looks(owner.opens("/latest"), scripts).writes("word", "0A1B-2C3D-4E5F").goesOn();
			assertThat(looks(owner, scripts).mainText()).contains(Visitor.words("latest.UNKNOWN"));
			assertThat(this.looks.problems()).isEmpty();
			owner.hadNoTrouble();
		}
	}

	private static Window window(boolean scripts) {
		return scripts ? Window.COMPUTER : Window.PHONE_WITHOUT_JAVASCRIPT;
	}

	private static String reads(Visitor receiver) throws IOException {
		assertThat(receiver.page().url()).isEqualTo(served.address() + "/s");
		Download download = receiver.page().waitForDownload(() -> receiver.presses("receiving.document.download"));
		assertThat(download.suggestedFilename()).isEqualTo("document.pdf");
		return String.join(" ", Pdfs.asRead(Files.readAllBytes(download.path())));
	}

	private Visitor looks(Visitor visitor, boolean scripts) {
		if (scripts) {
			this.looks.at(visitor.page());
		}
		return visitor;
	}

}
