package org.doctorbrief.documents;

import java.util.List;
import java.util.Map;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.records.RecordKind;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BlankKitTests {

	@LocalServerPort
	private int port;

	private HttpJourney nobody;

	@BeforeEach
	void comeBy() {
		this.nobody = new HttpJourney("http://127.0.0.1:" + this.port);
	}

	private byte[] kit(String query) {
		return this.nobody.get("/blank-kit.pdf" + query).hasStatus(200).bytes();
	}

	@Test
	void theStartPageLeadsToItAndItAsksForTheSheetOnly() {
		String page = this.nobody.get("/").follow("Fill it in by hand instead").hasStatus(200).path();
		assertThat(page).isEqualTo("/blank-kit");
		assertThat(this.nobody.get(page).document().select("main form [checked]").eachAttr("name"))
			.containsExactly("paper", "letters");
		assertThat(this.nobody.get(page).document().select("main form[method=get]").attr("action"))
			.isEqualTo("/blank-kit.pdf");
		assertThat(this.nobody.get("/blank-kit.pdf").hasStatus(200).header("Content-Disposition"))
			.contains("\"blank-kit.pdf\"");
	}

	@Test
	void itHasASheetForEachPartAndALineForEachRecord() {
		String text = String.join(" ", Pdfs.asRead(kit("?paper=A4"))).replaceAll("\\s+", " ");
		Map<String, String> words = Messages.english();
		assertThat(List.of(RecordKind.values()))
			.allSatisfy((kind) -> assertThat(text).contains(words.get("records.checklist.here." + kind)));
		assertThat(text).contains("How did it begin?", "What happened when", "As really taken",
				"What the first doctor said", "Question 10", "Notes from the visit", "Name and date: ____");
	}

	@Test
	void eachIsPrintedOnceWhateverElseIsAskedFor() {
		byte[] first = kit("?paper=LETTER&letters=LARGE&language=es");
		assertThat(kit("?paper=LETTER&letters=LARGE&language=es&without=story.telling&notes=PRINTED&x=y"))
			.isEqualTo(first);
		assertThat(kit("?paper=LETTER&letters=USUAL&language=es")).isNotEqualTo(first);
		assertThat(Pdfs.sizes(first)).containsOnly("216x279");
		assertThat(String.join(" ", Pdfs.text(first))).contains("Notas de la consulta");
	}

}
