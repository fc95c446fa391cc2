package org.doctorbrief.records;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RecordsPagesTests {

	private static final String CHECKLIST = "/records/checklist";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm checklist() {
		return this.person.open(CHECKLIST).hasStatus(200).form();
	}

	private String standing() {
		return this.person.open(CHECKLIST).document().select("#form").text();
	}

	private String review() {
		return this.person.open("/review").hasStatus(200).document().select("main").text();
	}

	private HttpPage saveImages(String state, String year) {
		return this.person.open(CHECKLIST + "/images")
			.hasStatus(200)
			.form()
			.fill("state", state)
			.fill("askedOn.day", "3")
			.fill("askedOn.month", "November")
			.fill("askedOn.year", year)
			.fill("holder", "City Hospital <b>")
			.fill("to", "until last week")
			.fill("contents", "NOT_SURE")
			.fill("note", "They said\ntwo weeks")
			.submit();
	}

	@Test
	void ticksAreKeptAndLeadOn() {
		HttpPage next = checklist().fill("here", "DIAGNOSIS", "LAB_RESULTS").submit().hasStatus(200);
		assertThat(next.path()).doesNotEndWith(CHECKLIST);
		assertThat(checklist().values("here")).containsExactly("DIAGNOSIS", "LAB_RESULTS");
		assertThat(standing()).doesNotContain("Not answered yet");
	}

	@Test
	void nothingTickedLeadsOnToo() {
		assertThat(checklist().submit().hasStatus(200).path()).doesNotEndWith(CHECKLIST);
	}

	@Test
	void whatWasAskedForIsShownAsMissingWithAllThatWasTyped() {
		saveImages("ASKED", "2026").hasStatus(200);
		assertThat(standing()).contains("Asked for on 3 November 2026, not here yet Change The images themselves");
		assertThat(review()).contains("Missing: asked for", "City Hospital <b>", "Until: until last week",
				"Report or the real thing: I am not sure", "They said two weeks", "Not answered yet");
	}

	@Test
	void everyKindStandsThereOnceWithTheWayToItsOwnPage() {
		Document page = this.person.open(CHECKLIST).document();
		for (RecordKind kind : RecordKind.values()) {
			assertThat(page.select("input[name=here][value=" + kind + "]")).hasSize(1);
			assertThat(page.select("button[name=open][value=" + kind.id() + "]")).hasSize(1);
		}
		assertThat(page.select("label:contains(The images themselves)")).hasSize(1);
		assertThat(page.select("main dl")).isEmpty();
	}

	@Test
	void aDayNobodyHadIsAskedForAgainWithAllThatWasTyped() {
		HttpPage again = saveImages("ASKED", "26").hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text()).contains("Check this date");
		assertThat(again.form().values("holder")).containsExactly("City Hospital <b>");
		assertThat(again.document().select("main h2").eachText()).contains("The images themselves");
	}

	@Test
	void theReportOrTheRealThingIsAskedWhereItMatters() {
		assertThat(this.person.open(CHECKLIST + "/images").document().select("[name=contents]")).hasSize(4);
		assertThat(this.person.open(CHECKLIST + "/lab-results").document().select("[name=contents]")).isEmpty();
	}

	@Test
	void changingAThingKeepsTheTicksFirst() {
		HttpPage images = checklist().fill("here", "DIAGNOSIS").force("open", "images").submit().hasStatus(200);
		assertThat(images.path()).endsWith(CHECKLIST + "/images");
		assertThat(checklist().values("here")).containsExactly("DIAGNOSIS");
	}

	@Test
	void nobodyIsSentAnywhereElse() {
		HttpPage page = checklist().force("open", "//elsewhere.example").submit().hasStatus(200);
		assertThat(page.path()).startsWith(this.person.brief());
	}

	@Test
	void aThingOfHerOwnIsAddedOnceAndCanBeRemoved() {
		HttpForm letter = checklist().force("then", "add")
			.submit()
			.hasStatus(200)
			.form()
			.fill("name", "Letter from the gym")
			.fill("state", "COULD_NOT_GET");
		letter.submit().hasStatus(200);
		HttpPage list = letter.submit().hasStatus(200);
		assertThat(list.document().select("main a:contains(Letter from the gym)")).hasSize(1);
		HttpPage ask = list.follow("Remove Letter from the gym").hasStatus(200);
		ask.form().submit().hasStatus(200);
		assertThat(standing()).doesNotContain("Letter from the gym");
	}

	@Test
	void theOfficePageIsKeptAndShown() {
		this.person.open("/records/office")
			.form()
			.fill("wants", "Scans and\nslides")
			.fill("sendBy.day", "12")
			.fill("sendBy.month", "11")
			.fill("sendBy.year", "2026")
			.submit()
			.hasStatus(200);
		assertThat(review()).contains("What the second office wants Scans and slides", "Wanted by 12 November 2026");
	}

	@Test
	void everyFieldHasItsLabelAndEveryButtonItsName() {
		Document page = this.person.open(CHECKLIST).document();
		assertThat(page.select("main input[type=checkbox]")).hasSize(12)
			.allSatisfy((box) -> assertThat(page.select("label[for=" + box.id() + "]")).hasSize(1));
		assertThat(page.select("button[name=open]").eachText()).hasSize(12)
			.contains("Change Visit notes")
			.doesNotHaveDuplicates();
	}

}
