package org.doctorbrief.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From an empty brief to a closed one: asked, noted, laid side by side, decided, told.
 */
@JourneyTest
class ClosedBriefJourney {

	private final Accessibility accessibility = new Accessibility();

	private final List<String> problems = new ArrayList<>();

	@ParameterizedTest
	@CsvSource({ "PHONE, ENGLISH", "COMPUTER, SPANISH", "PHONE_WITHOUT_JAVASCRIPT, ENGLISH" })
	void aBriefGoesTheWholeWay(Window window, Language language, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application, language)) {
			patient.signsUp().chooses("forWhom", "ME").writes("name", "Ann Lee").goesOn();
			patient.writes("saidBy", "Dr Ruiz").writes("plan", "Surgery in May").goesOn();
			patient.opensInBrief("/questions/list").writes("more", "Is surgery needed?").goesOn();

			patient.opensInBrief("/talk/room/second");
			looks(window, patient);
			patient.writes("rows[0].text", "Exercise first").writes("points[0].text", "No hurry");
			patient.page().locator("[data-taps] button[value$='.ANSWERED']").click();
			patient.page().locator("[data-taps] button[aria-pressed=true]").waitFor();

			patient.opensInBrief("/opinions/second");
			looks(window, patient);
			patient.page().locator("select[name=belongs]").selectOption("PLAN");
			patient.page().locator("form[action$='/note'] button").click();
			assertThat(patient.mainText()).contains("Exercise first");

			patient.opensInBrief("/compare/side/plan").chooses("mark", "DIFFERENT").goesOn();
			looks(window, patient.opensInBrief("/compare/side"));
			patient.page().locator("button[name=to][value=FIRST]").first().click();
			assertThat(patient.opensInBrief("/questions/list").mainText()).contains("Surgery in May", "Exercise first");

			decides(window, patient);
			closes(window, patient);
			patient.hadNoTrouble();
			assertThat(this.problems).isEmpty();
		}
	}

	private void decides(Window window, Visitor patient) {
		patient.opensInBrief("/decision/choice").chooses("outcome", "TALK_WITH_BOTH").goesOn();
		patient.opensInBrief("/decision/choice")
			.chooses("outcome", "SECOND_PLAN")
			.writes("why", "Less to lose")
			.goesOn();
		looks(window, patient.opensInBrief("/decision/choice"));
		assertThat(patient.mainText()).contains("Less to lose", patient.says("decision.choice.before"),
				patient.says("decision.choice.outcome.TALK_WITH_BOTH"));
	}

	private void closes(Window window, Visitor patient) {
		looks(window, patient.opensInBrief("/decision/closing"));
		patient.chooses("done", "TOLD_FIRST").page().locator("#form [name=closed]").check();
		patient.goesOn();
		looks(window, patient.opensInBrief("/way"));
		String today = When.on(LocalDate.now())
			.words(Locale.forLanguageTag(patient.reads().selectFirst("html").attr("lang")));
		assertThat(patient.reads().select(".brief-way--DONE").eachText()).hasSizeGreaterThanOrEqualTo(3)
			.last()
			.asString()
			.contains(today);
		for (String sheet : List.of("/way/way.pdf", "/compare/sheet.pdf", "/decision/learned.pdf")) {
			assertThat(Pdfs.failures(patient.fetches(patient.brief() + sheet))).as(sheet).isEmpty();
		}
	}

	private void looks(Window window, Visitor patient) {
		if (window != Window.PHONE_WITHOUT_JAVASCRIPT) {
			this.problems.addAll(this.accessibility.problems(patient.page()));
		}
	}

}
