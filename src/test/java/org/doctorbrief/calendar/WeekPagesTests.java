package org.doctorbrief.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WeekPagesTests {

	private static final String WEEK = "/calendar/week";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm week() {
		return this.person.open(WEEK).hasStatus(200).form("form#form");
	}

	private String main() {
		return this.person.open(WEEK).hasStatus(200).document().select("main").text();
	}

	private void asksInBritain() {
		this.person.open("/patient/about").form("form#form").fill("country", "GB").submit().hasStatus(200);
		HttpForm request = this.person.open("/records/asking/r1").form("form#form");
		date(request.fill("holder", "City Hospital"), "askedOn", LocalDate.of(2020, 11, 3)).submit().hasStatus(200);
	}

	private static HttpForm date(HttpForm form, String field, LocalDate day) {
		return form.fill(field + ".day", "" + day.getDayOfMonth())
			.fill(field + ".month", "" + day.getMonthValue())
			.fill(field + ".year", "" + day.getYear());
	}

	@Test
	void theDatesStandInOrderAndWhatIsLateIsSaidInWords() throws IOException, ParserException {
		asksInBritain();
		assertThat(main()).containsSubsequence("10 November 2020", "City Hospital", "3 December 2020",
				"They have to answer by this day: City Hospital", "It is late.", "not legal advice");
		HttpPage file = this.person.open("/calendar/dates.ics").hasStatus(200);
		assertThat(new CalendarBuilder().build(new StringReader(file.source())).getComponents(Component.VEVENT))
			.hasSize(2);
		assertThat(file.header("Content-Disposition")).contains("dates.ics");
		assertThat(file.source()).doesNotContain("City Hospital");
	}

	@Test
	void withoutACountryNoLastDayIsClaimed() {
		HttpForm request = this.person.open("/records/asking/r1").form("form#form");
		date(request.fill("holder", "City Hospital"), "askedOn", LocalDate.of(2020, 11, 3)).submit().hasStatus(200);
		assertThat(main()).contains("10 November 2020").doesNotContain("have to answer", "legal advice", "It is late");
	}

	@Test
	void withoutDatesThereIsNoFile() {
		assertThat(main()).contains("Nothing is chosen yet").doesNotContain("Your dates");
		assertThat(this.person.open("/calendar/dates.ics").status()).isEqualTo(404);
	}

	@Test
	void aMonthAloneIsNoDateForACalendar() {
		this.person.open("/visit/appointment")
			.form("form#form")
			.fill("date.month", "5")
			.fill("date.year", "2027")
			.submit();
		asksInBritain();
		assertThat(main()).contains("A month alone has no day");
	}

	@Test
	void whatIsChosenIsNotOfferedAgainAndCanBeTickedOff() {
		week().fill("offered", "BOOK", "INSURER").submit().hasStatus(200);
		HttpPage page = this.person.open(WEEK);
		assertThat(page.document().select("[name=offered]").eachAttr("value")).contains("QUESTIONS")
			.doesNotContain("BOOK", "INSURER");
		assertThat(page.document().select("a[href$=/words/BOOK_SECOND]")).hasSize(1);
		page.form("form[action$=/BOOK/done]").submit().hasStatus(200);
		assertThat(main()).contains("It is not done after all");
		this.person.open(WEEK).form("form[action$=/BOOK/done]").submit().hasStatus(200);
		assertThat(main()).doesNotContain("It is not done after all");
	}

	@Test
	void theFirstThreeAreForThisWeekAndTheRestCanWait() {
		week().fill("offered", "OFFICE_WANTS", "ASK_FOR_RECORDS", "QUESTIONS", "BOOK").submit().hasStatus(200);
		Elements cards = this.person.open(WEEK).document().select(".govuk-summary-card");
		assertThat(cards).hasSize(4);
		assertThat(cards.get(2).text()).contains("When Now");
		assertThat(cards.get(3).text()).contains("Call to book the visit", "When Later");
	}

	@Test
	void aStepInOwnWordsNeedsWords() {
		assertThat(this.person.open(WEEK + "/own1").form("form#form").submit().status()).isEqualTo(422);
		this.person.open(WEEK + "/own1").form("form#form").fill("text", "Call <b> my sister").submit().hasStatus(200);
		assertThat(main()).contains("Call <b> my sister");
	}

	@Test
	void whoseDayToDecideIsNearIsToldToAskToday() {
		HttpForm reasons = this.person.open("/patient/reasons").form("form#form");
		date(reasons, "decideBy", LocalDate.now().plusDays(3)).submit().hasStatus(200);
		assertThat(main()).contains("Ask your first doctor today");
	}

}
