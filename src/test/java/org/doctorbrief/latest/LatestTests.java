package org.doctorbrief.latest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Serving;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServingTest
class LatestTests {

	private static final Pattern WORD = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

	@LocalServerPort
	private int port;

	private Person person;

	private HttpJourney office;

	@BeforeEach
	void signUp() {
		String address = "http://127.0.0.1:" + this.port;
		this.person = Person.signedUp(address);
		write("Ann Lee");
		this.office = new HttpJourney(address);
	}

	private void write(String name) {
		this.person.open("/patient/start").form("form#form").fill("name", name).submit().hasStatus(200);
	}

	private String printed(String paper) {
		String text = String.join(" ", Pdfs.asRead(this.person.open("/" + paper).hasStatus(200).bytes()));
		Matcher word = WORD.matcher(text);
		assertThat(word.find()).as(text).isTrue();
		return word.group();
	}

	private HttpPage asks(String word) {
		return this.office.get("/latest").hasStatus(200).form("form#form").fill("word", word).submit();
	}

	private String told(String word) {
		return asks(word).hasStatus(200).document().select("main [role=status]").text();
	}

	@Test
	void aPrintIsTheLatestUntilTheBriefIsChanged() {
		String word = printed("brief.pdf");
		assertThat(told(word.toLowerCase().replace("-", " "))).startsWith("This is the latest version.");
		write("Ann B. Lee");
		assertThat(told(word)).startsWith("There is a newer version.");
		assertThat(told(printed("brief.pdf"))).startsWith("This is the latest version.");
		this.person.open("/delete").form().submit().hasStatus(200);
		assertThat(told(word)).startsWith("This check word is not known here.");
	}

	@Test
	void allPapersOfAVersionCarryTheSameWord() {
		List<String> papers = List.of("brief.pdf?letters=LARGE", "answers.pdf", "cover.pdf", "brief.pdf?language=es");
		assertThat(papers).extracting(this::printed).containsOnly(printed("brief.pdf"));
		assertThat(Pdfs.asRead(this.person.open("/brief.pdf").bytes()))
			.allSatisfy((page) -> assertThat(page).contains(Serving.ADDRESS + "/latest"));
		assertThat(Pdfs.failures(this.person.open("/brief.pdf").bytes())).isEmpty();
	}

	@Test
	void nothingElseIsToldOfTheBrief() {
		HttpPage answer = asks(printed("brief.pdf")).hasStatus(200);
		assertThat(answer.source()).doesNotContain("Ann", "Lee", this.person.briefId());
		HttpPage forged = asks(changed(printed("brief.pdf"))).hasStatus(200);
		assertThat(forged.document().select("main [role=status]").text()).startsWith("This check word is not known");
	}

	/** Another word of the same brief, as somebody would guess it. */
	private static String changed(String word) {
		char last = word.charAt(word.length() - 1);
		return word.substring(0, word.length() - 1) + ((last == '7') ? '8' : '7');
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "0A1B-2C3D-4E5", "0A1B-2C3D-4E5FF", "%%%%%%%%%%%%", "UUUU-UUUU-UUUU" })
	void whatCannotBeACheckWordIsToldSo(String typed) {
		HttpPage page = asks(typed).hasStatus(422);
		assertThat(page.document().select("#word-error").text()).contains("12 letters and numbers");
	}

}
