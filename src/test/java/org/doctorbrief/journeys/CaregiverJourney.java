package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody writes for a person she cares for, and the pages speak of that person. */
@JourneyTest
class CaregiverJourney {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void thePagesSpeakOfThePatient(Window window, Browser browser, RunningApplication application) {
		try (Visitor daughter = window.open(browser, application)) {
			daughter.signsUp().chooses("forWhom", "OTHER").writes("name", "Ann Lee").presses("web.later");

			assertThat(daughter.mainText()).contains(Visitor.words("pages.tasks.STORY.other"), "Ann Lee")
				.doesNotContain(Visitor.words("pages.tasks.STORY"));
			daughter.opensInBrief("/patient/about");
			assertThat(daughter.mainText()).contains(Visitor.words("patient.about.title.other"),
					Visitor.words("patient.about.language.other"));
			assertThat(daughter.opensInBrief("/print").mainText())
				.contains(Visitor.words("documents.print.title.other"));
			daughter.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void sheKeepsABriefForEachPerson(Window window, Browser browser, RunningApplication application) {
		try (Visitor daughter = window.open(browser, application)) {
			daughter.signsUp().chooses("forWhom", "OTHER").writes("name", "Ann Lee").presses("web.later");
			daughter.opens("/briefs").presses("pages.briefs.start");
			daughter.chooses("forWhom", "ME").writes("name", "May Lee").presses("web.later");

			assertThat(daughter.mainText()).contains(Visitor.words("pages.tasks.STORY"), "May Lee");
			assertThat(daughter.opens("/briefs").mainText()).contains("Ann Lee", "May Lee");
			daughter.followsText("Ann Lee");
			assertThat(daughter.mainText()).contains(Visitor.words("pages.tasks.STORY.other")).doesNotContain("May");
			daughter.hadNoTrouble();
		}
	}

}
