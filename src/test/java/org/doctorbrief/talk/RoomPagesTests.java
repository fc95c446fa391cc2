package org.doctorbrief.talk;

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
class RoomPagesTests {

	private static final String ROOM = "/talk/room/second";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		this.person.open("/questions/list").form("#form").fill("more", "One?\nTwo?\nThree?\nFour <b>?").submit();
	}

	private HttpPage room() {
		return this.person.open(ROOM).hasStatus(200);
	}

	private static String main(HttpPage page) {
		return page.document().select("main").text();
	}

	private static String tap(Document page, String state) {
		return page.select("button[name=tap][value$=." + state + "]").first().attr("value");
	}

	private HttpPage taps(HttpPage page, String state, String note) {
		return page.form("#form")
			.fill("rows[0].text", note)
			.force("tap", tap(page.document(), state))
			.submit()
			.hasStatus(200);
	}

	@Test
	void aTapKeepsAllThatIsTypedAndComesBackToItsQuestion() {
		HttpPage page = room();
		HttpPage next = page.form("#form")
			.fill("rows[0].text", "Rest first")
			.fill("rows[3].text", "She says no")
			.fill("points[1].text", "Call on Monday")
			.fill("writer", "Tom")
			.force("tap", tap(page.document(), "ANSWERED"))
			.submit()
			.hasStatus(200);
		assertThat(next.path()).endsWith(ROOM);
		assertThat(main(next)).contains("Rest first Tom", "She says no Tom", "Call on Monday Tom", "Four <b>?");
		assertThat(next.document().select("button[aria-pressed=true]").eachText()).hasSize(1)
			.first()
			.asString()
			.startsWith("Answered");
		assertThat(next.form("#form").values("rows[0].text")).containsExactly("");
		assertThat(next.form("#form").values("writer")).containsExactly("Tom");
	}

	@Test
	void theChosenOneTakesItselfBack() {
		HttpPage answered = taps(room(), "ANSWERED", "");
		String back = answered.document().select("button[aria-pressed=true]").attr("value");
		HttpPage open = answered.form("#form").force("tap", back).submit().hasStatus(200);
		assertThat(open.document().select("button[aria-pressed=true]")).isEmpty();
	}

	@Test
	void twoPagesOpenAtOnceKeepBothNotes() {
		HttpPage hers = room();
		HttpPage his = room();
		taps(hers, "ASKED", "Rest");
		taps(his, "ANSWERED", "Six weeks");
		assertThat(main(room())).contains("Rest", "Six weeks");
		taps(his, "ANSWERED", "Six weeks");
		assertThat(room().document().select(".brief-talk__notes li")).hasSize(2);
	}

	@Test
	void withLittleTimeOnlyTheFirstThreeAreShown() {
		HttpPage soon = this.person.open(ROOM + "?soon=true").hasStatus(200);
		assertThat(soon.document().select("[data-taps]")).hasSize(3);
		assertThat(taps(soon, "ASKED", "").document().select("[data-taps]")).hasSize(3);
		assertThat(room().document().select("[data-taps]")).hasSize(4);
		assertThat(main(room())).contains("Ask this even if time is short");
	}

	@Test
	void aNoteThatIsTooLongComesBackWholeWithAllOthers() {
		String long4001 = "x".repeat(4001);
		HttpPage again = room().form("#form").fill("rows[0].text", long4001).fill("rows[1].text", "Short").submit();
		again.hasStatus(422);
		assertThat(again.form("#form").values("rows[0].text")).containsExactly(long4001);
		assertThat(again.form("#form").values("rows[1].text")).containsExactly("Short");
		assertThat(again.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#rows-0-text");
	}

	@Test
	void aNoteForAQuestionThatIsGoneIsNotLost() {
		HttpPage open = room();
		String question = open.form("#form").values("rows[0].about").get(0);
		this.person.open("/questions/list/" + question + "/remove").form("main form").submit().hasStatus(200);
		open.form("#form").fill("rows[0].text", "Rest first").submit().hasStatus(200);
		assertThat(main(room())).doesNotContain("One?").contains("Rest first");
	}

	@Test
	void aNoteCanBePutRightAndTakenAway() {
		HttpPage noted = taps(room(), "ASKED", "Rest frist");
		String change = noted.document()
			.select(".brief-talk__notes a")
			.attr("href")
			.substring(this.person.brief().length());
		HttpForm note = this.person.open(change).hasStatus(200).form("#form");
		assertThat(note.values("text")).containsExactly("Rest frist");
		assertThat(main(note.fill("text", "Rest first").submit().hasStatus(200))).contains("Rest first");
		this.person.open(change).form("#form").fill("text", "").submit().hasStatus(200);
		assertThat(main(room())).doesNotContain("Rest first");
		assertThat(this.person.open(change).status()).isEqualTo(404);
	}

	@Test
	void aWordIsExplainedWhereWeKnowIt() {
		room().form("#form").fill("points[2].text", "BIOPSY").submit().hasStatus(200);
		assertThat(room().document().select(".brief-talk__notes li").text()).contains("BIOPSY").hasSizeGreaterThan(20);
	}

	@Test
	void whatHadNoAnswerCanGoToTheOtherDoctor() {
		taps(room(), "ANSWERED", "Yes");
		HttpPage after = this.person.open("/talk/after").hasStatus(200);
		assertThat(main(after)).contains("Two?", "Three?").doesNotContain("One?");
		after.form("main li:first-of-type > form[action*=/ask/]").submit().hasStatus(200);
		assertThat(main(this.person.open("/talk/after"))).contains("For both doctors now");
		assertThat(this.person.open("/talk/room/first").document().select("[data-taps]")).hasSize(1);
	}

	@Test
	void theThirdDoctorIsAskedTheSameAndApart() {
		taps(room(), "ANSWERED", "Yes");
		HttpPage third = this.person.open("/talk/room/third").hasStatus(200);
		assertThat(third.document().select("[data-taps]")).hasSize(4);
		assertThat(third.document().select("button[aria-pressed=true]")).isEmpty();
	}

	@Test
	void beforeTheTalkThereAreWordsAndNoRecording() {
		HttpPage before = this.person.open("/talk/before").hasStatus(200);
		assertThat(before.document().select(".brief-script__text").text()).isNotBlank();
		HttpPage next = before.form("#form").fill("here", "Tom").fill("recording", "NO").submit().hasStatus(200);
		assertThat(next.path()).endsWith(ROOM);
		assertThat(main(this.person.open("/review"))).contains("In the room Tom", "No, the doctor would rather not");
	}

}
