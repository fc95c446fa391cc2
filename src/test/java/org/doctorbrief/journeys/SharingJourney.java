package org.doctorbrief.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Served;
import org.doctorbrief.web.Language;
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

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	@BeforeAll
	static void serve() throws IOException, InterruptedException {
		served = Served.in(folder.resolve("home"));
	}

	@AfterAll
	static void stop() {
		served.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void somebodyFarAwayReadsTheBrief(boolean scripts, Browser browser) throws IOException {
		try (Visitor owner = visitor(browser, scripts); Visitor sister = visitor(browser, scripts)) {
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
			assertThat(this.problems).isEmpty();
			owner.hadNoTrouble();
		}
	}

	private static String reads(Visitor receiver) throws IOException {
		assertThat(receiver.page().url()).isEqualTo(served.address() + "/s");
		Download download = receiver.page().waitForDownload(() -> receiver.presses("receiving.document.download"));
		assertThat(download.suggestedFilename()).isEqualTo("document.pdf");
		return String.join(" ", Pdfs.asRead(Files.readAllBytes(download.path())));
	}

	private Visitor looks(Visitor visitor, boolean scripts) {
		if (scripts) {
			this.problems.addAll(this.accessibility.problems(visitor.page()));
		}
		return visitor;
	}

	private static Visitor visitor(Browser browser, boolean scripts) {
		return new Visitor(
				browser.open(served.address(),
						(options) -> options.setIgnoreHTTPSErrors(true).setLocale("en").setJavaScriptEnabled(scripts)),
				Messages.in(Language.ENGLISH));
	}

}
