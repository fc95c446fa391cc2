package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ReviewPageTests {

	private static final String READY = "The most important parts are here. You can print whenever you like.";

	@LocalServerPort
	private int port;

	@Autowired
	private Journey journey;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private Document review() {
		return this.person.open("/review").hasStatus(200).document();
	}

	private String main() {
		return review().select("main").text();
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("#form");
	}

	@Test
	void everyPartHasOneHeadingAndEveryStepAWayToChangeIt() {
		Document review = review();
		List<Journey.Stop<?>> shown = this.journey.stops().stream().filter((stop) -> !stop.step().helping()).toList();
		assertThat(review.select("section.brief-chapter > .brief-review__head > h2").eachText()).doesNotHaveDuplicates()
			.hasSize((int) shown.stream().map(Journey.Stop::section).distinct().count())
			.contains("The doctors", "Your test results", "What do you want to ask?")
			.allSatisfy((heading) -> assertThat(heading).doesNotContain("??"));
		assertThat(review.select("main a[href$='?from=review']").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(shown.stream()
				.map((stop) -> this.person.brief() + "/" + stop.words().replace('.', '/') + "?from=review")
				.toList());
		assertThat(review.select("section.brief-chapter")).allSatisfy(ReviewPageTests::headsItsStepsOnce);
	}

	private static void headsItsStepsOnce(Element chapter) {
		int steps = chapter.select("section.brief-review").size();
		assertThat(chapter.select("h3")).hasSize((steps > 1) ? steps : 0);
		assertThat(chapter.select("h2")).hasSize(1);
	}

	@Test
	void whatIsOpenIsNamedInOneKindSentence() {
		assertThat(main()).contains("Still open: the page with your goal, what the first doctor said, your medicines, "
				+ "your records and your questions. The rest can wait, and you can print whenever you like.");
		form("/medications/medicines").fill("more", "Iron").submit().hasStatus(200);
		form("/records/checklist").fill("here", "DIAGNOSIS").submit().hasStatus(200);
		form("/questions/list").fill("more", "Why?").submit().hasStatus(200);
		assertThat(main()).contains("Still open: the page with your goal and what the first doctor said. The rest");
	}

	@Test
	void aPageThatWasBegunIsOpenAndAListThatWasBegunIsNot() {
		Sample.full().into(this.person);
		assertThat(main()).contains(READY).doesNotContain("Still open");
		form("/patient/start").fill("goal", "").submit().hasStatus(200);
		assertThat(main()).contains("Still open: the page with the goal. The rest can wait").doesNotContain(READY);
	}

	@Test
	void theSecondDoctorIsToBeToldEverything() {
		assertThat(main()).contains("Tell the second doctor everything", "would rather leave out");
	}

	@Test
	void nothingIsCountedOrMeasured() {
		String said = review().select("main > p").text();
		assertThat(said).doesNotContainPattern("\\d|%").doesNotContain("must", "missing", "incomplete");
		assertThat(review().select("progress, meter")).isEmpty();
	}

	@Test
	void everyStepOfTheShortWayHasWordsForBeingOpen() {
		assertThat(this.journey.stops()).filteredOn((stop) -> stop.step().essential())
			.allSatisfy((stop) -> assertThat(Messages.english()).containsKey(stop.words() + ".open"));
	}

}
