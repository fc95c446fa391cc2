package org.doctorbrief.medications;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists as they come out of drawers, portals and other languages: nothing gets lost. */
@ApplicationTest
class PastedByOthersTests {

	private static final String PASTE = "/medications/medicines/paste";

	private static final List<String> ODD = List.of("\t\u2022\tInsulin\tglargine\t100 units/ml\tat night",
			"Ramipril\u00a02,5\u00a0mg 1-0-0", "💊 the yellow one", "دواء السكر 500 mg مرتين", "אספירין 100 mg",
			"<b>Bold</b> 5 mg ${7*7}", "Ácido fólico 5 mg 1 comp. c/24 h", "Losartán 50 mg cada 12 horas",
			"Salbutamol 2 inhalaciones si hace falta", "(((", "Pastilla blanca, no sé cuál");

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpPage pasted(String lines) {
		return this.person.open(PASTE).hasStatus(200).form("#form").fill("lines", lines).submit().hasStatus(200);
	}

	private List<String> words(String text) {
		return Arrays.stream(text.split("[^\\p{L}\\p{N}💊]+")).filter((word) -> !word.isEmpty()).distinct().toList();
	}

	@Test
	void everyWordOfALongOddListArrives() {
		String lines = IntStream.range(0, 80)
			.mapToObj((n) -> ODD.get(n % ODD.size()) + " no" + n)
			.collect(Collectors.joining("\r\n"));
		HttpPage check = pasted(lines);
		assertThat(check.document().select("fieldset.brief-set")).hasSize(80);
		assertThat(words(check.document().select("bdi").text())).containsAll(words(lines));
		check.form("#form").submit().hasStatus(200);
		assertThat(words(this.person.open("/review").document().select("main").text())).containsAll(words(lines));
	}

	@Test
	void theSameListPastedOnceMoreAddsNothing() {
		String lines = String.join("\n", ODD);
		pasted(lines).form("#form").submit().hasStatus(200);
		HttpPage list = pasted(lines).form("#form").submit().hasStatus(200);
		assertThat(list.document().select(".govuk-summary-card")).hasSameSizeAs(ODD);
	}

	@Test
	void aListInSpanishIsReadAsFarAsItsSignsGo() {
		this.person.open(PASTE).form("form[action$=/language]").press("Español").hasStatus(200);
		HttpPage check = pasted("1. Metformina 500 mg, una por la mañana\nla pastilla blanca");
		assertThat(check.document().select("h1").text()).isEqualTo("Revise cada línea");
		assertThat(check.form("#form").values("rows[0].name")).containsExactly("Metformina");
		assertThat(check.form("#form").values("rows[0].taken")).containsExactly("una por la mañana");
		assertThat(check.document().select("fieldset.brief-set").get(1).text())
			.contains("No se separó. Revise esta línea.");
	}

	@Test
	void thePagesSpeakOfSomebodyElse() {
		this.person.open("/patient/start").form("#form").fill("forWhom", "OTHER").submit();
		HttpPage page = this.person.open(PASTE);
		assertThat(page.document().select("label[for=lines]").text()).isEqualTo("The list");
		assertThat(this.person.open("/medications/medicines").document().select(".brief-intro").text())
			.isEqualTo("All that the patient takes now, and what was taken for this in the past.");
	}

	@Test
	void theWayBackIsAlwaysThere() {
		String back = pasted("Aspirin").document().selectFirst(".govuk-back-link").attr("href");
		assertThat(back).isEqualTo(this.person.brief() + "/medications/medicines");
		HttpPage fromReview = this.person.open(PASTE + "?from=review").form("#form").fill("lines", "Aspirin").submit();
		assertThat(fromReview.document().selectFirst(".govuk-back-link").attr("href")).endsWith("?from=review");
	}

}
