package org.doctorbrief.pages;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class LanguageChoiceTests {

	private static final String CHOICE = "form[action=/language]";

	@LocalServerPort
	private int port;

	private String address;

	@BeforeEach
	void address() {
		this.address = "http://127.0.0.1:" + this.port;
	}

	@Test
	void aVisitorChoosesALanguageAndStaysWhereSheIs() {
		HttpJourney visitor = new HttpJourney(this.address);
		Document english = visitor.get("/help").hasStatus(200).document();
		assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(english.select(CHOICE + " button").attr("lang")).isEqualTo("es");

		HttpPage spanish = visitor.get("/help").form(CHOICE).press("Español").hasStatus(200);
		assertThat(spanish.path()).isEqualTo("/help");
		assertThat(spanish.document().expectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(visitor.get("/").form(CHOICE).press("English").document().expectFirst("html").attr("lang"))
			.isEqualTo("en");
	}

	@Test
	void thePageSheReturnsToIsOneOfOurs() {
		HttpJourney visitor = new HttpJourney(this.address);
		HttpPage elsewhere = visitor.get("/help").form(CHOICE).force("page", "https://example.com/").press("Español");
		assertThat(elsewhere.path()).isEqualTo("/");
		HttpPage unknown = visitor.get("/help").form(CHOICE).force("language", "xx").submit().hasStatus(200);
		assertThat(unknown.path()).isEqualTo("/help");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/help", "/help/words", "/blank-kit", "/no-such-page" })
	void whoeverOnlyReadsGetsNoSession(String path) {
		HttpJourney visitor = new HttpJourney(this.address);
		assertThat(visitor.get(path).header("Set-Cookie")).isNull();
		HttpPage chosen = visitor.get("/help").form(CHOICE).press("Español").hasStatus(200);
		assertThat(chosen.document().expectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(chosen.header("Set-Cookie")).isNull();
	}

	@Test
	void anErrorPageIsInTheChosenLanguageToo() {
		HttpJourney visitor = Person.signedUp(this.address).journey();
		HttpPage spanish = visitor.get("/no-such-page").form(CHOICE).press("Español").hasStatus(404);
		assertThat(spanish.path()).isEqualTo("/no-such-page");
		assertThat(spanish.document().expectFirst("html").attr("lang")).isEqualTo("es");
	}

	@Test
	void aPageOpenedInOneLanguageCanBeSavedInAnother() {
		Person patient = Person.signedUp(this.address);
		String entry = "/medications/medicines/0000000000000000000000000a";
		patient.open(entry).form("#form").fill("name", "Warfarin").fill("since", "3 March 2024").submit();
		patient.open("").form(CHOICE).press("Español");
		HttpForm open = patient.open(entry).form("#form");
		assertThat(open.values("since")).containsExactly("3 de marzo de 2024");

		patient.open("").form(CHOICE).press("English");
		open.fill("note", "in the evening").submit().hasStatus(200);
		assertThat(patient.open(entry).form("#form").values("since")).containsExactly("3 March 2024");
		assertThat(patient.open(entry).form("#form").values("note")).containsExactly("in the evening");
	}

}
