package org.doctorbrief.history;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class UndoTests {

	private static final String LIST = "/medications/medicines";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Person person;

	@BeforeEach
	void listThree(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
		for (String name : List.of("Aspirin", "Warfarin", "Metformin")) {
			this.person.open(LIST + "/" + name.toLowerCase()).form("#form").fill("name", name).submit().hasStatus(200);
		}
	}

	private HttpPage remove(String name) {
		return this.person.open(LIST + "/" + name.toLowerCase() + "/remove").form().submit().hasStatus(200);
	}

	private static HttpForm undo(HttpPage page) {
		return page.form("main [role=alert] form");
	}

	private static List<String> names(HttpPage page) {
		return page.document().select(".govuk-summary-card__title").eachText();
	}

	private HttpPage list() {
		return this.person.open(LIST).hasStatus(200);
	}

	@Test
	void whatIsRemovedCanComeBackToItsOldPlace() {
		HttpPage removed = remove("Warfarin");
		assertThat(removed.document().select("[role=alert]").text()).contains("“Warfarin” was removed", "Undo");
		assertThat(names(removed)).containsExactly("Aspirin", "Metformin");
		HttpPage again = undo(removed).submit().hasStatus(200);
		assertThat(names(again)).containsExactly("Aspirin", "Warfarin", "Metformin");
		assertThat(again.document().select("[role=alert]")).isEmpty();
	}

	@Test
	void whatChangedSinceStaysChanged() {
		HttpPage removed = remove("Warfarin");
		this.person.open(LIST + "/aspirin").form("#form").fill("strength", "100 mg").submit().hasStatus(200);
		this.person.open(LIST + "/ibuprofen").form("#form").fill("name", "Ibuprofen").submit().hasStatus(200);
		remove("Metformin");
		undo(removed).submit().hasStatus(200);
		assertThat(names(list())).containsExactly("Aspirin", "Warfarin", "Ibuprofen");
		assertThat(list().document().text()).contains("100 mg");
	}

	@Test
	void undoingTwiceBringsItBackOnce() {
		HttpPage removed = remove("Warfarin");
		undo(removed).submit().hasStatus(200);
		undo(removed).submit().hasStatus(200);
		assertThat(names(list())).containsExactly("Aspirin", "Warfarin", "Metformin");
	}

	@Test
	void removingTwiceStillOffersIt() {
		HttpForm yes = this.person.open(LIST + "/warfarin/remove").form();
		yes.submit().hasStatus(200);
		assertThat(undo(yes.submit().hasStatus(200)).submit().hasStatus(200).document().text()).contains("Warfarin");
	}

	@Test
	void theOfferLastsTenMinutesAndTheOpenPageLonger() {
		HttpPage removed = remove("Warfarin");
		assertThat(offer("warfarin")).contains("Warfarin");
		this.jdbc.sql("update section_history set replaced_at = ? where brief_id = ?")
			.params(Timestamp.from(this.clock.instant().minus(History.UNDO)), this.person.briefId())
			.update();
		assertThat(offer("warfarin")).isEmpty();
		undo(removed).submit().hasStatus(200);
		assertThat(names(list())).containsExactly("Aspirin", "Warfarin", "Metformin");
	}

	@Test
	void whatIsThereOrNeverWasIsNotOffered() {
		for (String item : List.of("warfarin", "nobody", "%3Cb%3E", "")) {
			assertThat(offer(item)).as(item).isEmpty();
		}
	}

	private String offer(String item) {
		return this.person.open(LIST + "?removed=" + item).hasStatus(200).document().select("[role=alert]").text();
	}

	@Test
	void theWayBackToTheReviewPageIsKept() {
		HttpPage removed = this.person.open(LIST + "/warfarin/remove?from=review").form().submit().hasStatus(200);
		assertThat(removed.form("#form").values("from")).containsExactly("review");
		assertThat(removed.document().select("[role=alert]").text()).contains("Warfarin");
	}

	@Test
	void theAddressHoldsNoWords() {
		assertThat(removedAddress()).isEqualTo(LIST + "?removed=warfarin");
	}

	/** Where the browser is sent after Warfarin was removed. */
	private String removedAddress() {
		HttpPage asked = this.person.open(LIST + "/warfarin/remove");
		String token = asked.form().values("_csrf").get(0);
		HttpPage answer = this.person.journey()
			.send(this.person.journey()
				.request(this.person.brief() + LIST + "/warfarin/remove")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token))
				.build());
		return answer.hasStatus(302).header("Location").replaceFirst(".*" + this.person.brief(), "");
	}

}
