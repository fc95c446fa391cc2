package org.doctorbrief.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Looks;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that only a server shows, as everybody gets to see it; those of its links
 * are in the {@link SharingJourney}.
 */
@BrowserTest
class ServerPagesJourney {

	private static final int TOO_OFTEN = 40;

	@TempDir
	private static Path folder;

	private static Served served;

	private final Looks looks = new Looks();

	@BeforeAll
	static void serve() throws IOException, InterruptedException {
		served = Served.in(folder.resolve("home"), "invitation");
	}

	@AfterAll
	static void stop() {
		served.close();
	}

	@Test
	void everyPageOfAServerIsOpenToEverybody(Browser browser) {
		try (Visitor owner = Window.COMPUTER.at(browser, served); Visitor mia = Window.COMPUTER.at(browser, served)) {
			comesByInvitation(owner);
			List<String> secrets = invites(owner);
			accepts(mia, secrets);
			isRefused(mia, owner.brief());
			ends(owner, mia);
			looksAfterHerAccount(owner, browser);
			knocksTooOften(mia);
			assertThat(this.looks.problems()).isEmpty();
		}
	}

	private void comesByInvitation(Visitor owner) {
		looks(owner.opens("/sign-up"));
		looks(owner.opens("/sign-up/not-an-invitation"));
		looks(owner.opens(served.invitation())).signsUpHere();
		owner.writes("name", "Ann Lee").goesOn();
	}

	private List<String> invites(Visitor owner) {
		looks(owner.opensInBrief("/people")).follows("people.invite.title");
		looks(owner);
		looks(owner.goesOn()).writes("called", "Mia, my daughter").chooses("role", "HELPER");
		owner.chooses("basis", "REPRESENTATIVE").chooses("hidden", "notes").chooses("hidden", "story").goesOn();
		List<String> secrets = looks(owner).page().locator(".brief-secret code").allInnerTexts();
		looks(owner.opensInBrief("/people"));
		return secrets;
	}

	private void accepts(Visitor mia, List<String> secrets) {
		looks(mia.opens(secrets.get(0))).presses("people.arrive.new");
		looks(mia).writes("code", "2222-2222").goesOn();
		looks(mia).writes("code", secrets.get(1)).goesOn();
		mia.signsUpHere();
		looks(mia).goesOn();
		assertThat(looks(mia).mainText()).contains("Ann Lee");
	}

	private void isRefused(Visitor mia, String brief) {
		for (String page : List.of("/story/telling", "/people", "/print", "/review", "/trail")) {
			looks(mia.opens(brief + page));
		}
	}

	private void ends(Visitor owner, Visitor mia) {
		mia.opens(owner.brief() + "/patient/start").writes("goal", "Is it needed?");
		looks(owner.opensInBrief("/people")).followsText(Visitor.words("people.people.hide") + " Mia, my daughter");
		looks(owner).goesOn();
		owner.followsText(Visitor.words("people.people.end") + " Mia, my daughter");
		looks(owner).presses("people.end.end");
		looks(owner);
		assertThat(looks(mia.goesOn()).mainText()).contains(Visitor.words("access.refused.gone.title"));
	}

	private void looksAfterHerAccount(Visitor owner, Browser browser) {
		try (Visitor elsewhere = Window.PHONE.at(browser, served)) {
			elsewhere.opens("/sign-in").writes("login", owner.login()).writes("password", Person.PASSWORD).goesOn();
			List.of("/account", "/account/passkeys", "/account/devices").forEach((page) -> looks(owner.opens(page)));
			looks(owner.presses("devices.end-others"));
			assertThat(elsewhere.opens("/account").mainText()).contains(Visitor.words("accounts.sign-in.title"));
		}
	}

	private void knocksTooOften(Visitor somebody) {
		for (int time = 0; time < TOO_OFTEN; time++) {
			somebody.fetches("/s/not-a-link");
		}
		assertThat(looks(somebody.opens("/s/not-a-link")).mainText()).contains("Wait a minute");
	}

	private Visitor looks(Visitor visitor) {
		this.looks.at(visitor.page());
		return visitor;
	}

}
