package org.doctorbrief.documents;

import java.util.List;
import java.util.Map;

import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Readability;
import org.doctorbrief.values.Months;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The brief of somebody who reads Spanish, printed in Spanish. */
@ApplicationTest
class SpanishBriefTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(names = { "EMPTY", "FULL", "LONGEST" })
	void everyWordOfOursIsSpanishAndPageOneHoldsIt(Brief brief) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		List<String> written = brief.writtenBy(person);
		byte[] pdf = person.reads(Language.SPANISH).open("/brief.pdf?paper=" + PaperSize.LETTER).bytes();

		assertThat(Pdfs.failures(pdf)).isEmpty();
		List<String> pages = Pdfs.asRead(pdf);
		assertThat(Pdfs.words(String.join("\n", Pdfs.text(pdf)))).containsAll(withoutMonths(written));
		pageOneHoldsTheSummary(pages);
		everyPageSaysWhatItIs(pages);
		nothingOfOursIsEnglish(String.join(" ", pages).replaceAll("\\s+", " "), String.join(" ", written));
	}

	/** A month that was written in English is read in Spanish. */
	private static List<String> withoutMonths(List<String> written) {
		return Pdfs.words(String.join("\n", written)).stream().filter((word) -> Months.number(word).isEmpty()).toList();
	}

	private static void pageOneHoldsTheSummary(List<String> pages) {
		assertThat(pages.get(0)).startsWith("Resumen para una segunda opinión")
			.contains("Preguntas principales", "Documentos que faltan");
		assertThat(pages.get(1)).matches("(?s)(La historia y la línea de tiempo|El paciente y los motivos)\\R.*");
	}

	private static void everyPageSaysWhatItIs(List<String> pages) {
		for (int page = 0; page < pages.size(); page++) {
			assertThat(pages.get(page)).contains("no es un diagnóstico", "Si algo empeora rápido")
				.containsPattern("versión \\d+, \\d+ de \\p{L}+ de \\d{4}")
				.containsPattern("página\\s+" + (page + 1) + "\\s+de\\s+" + pages.size());
		}
	}

	private static void nothingOfOursIsEnglish(String text, String theirs) {
		Map<String, String> spanish = Messages.in(Language.SPANISH);
		List<String> english = Messages.english()
			.entrySet()
			.stream()
			.filter((message) -> !message.getValue().contains("{") && !message.getKey().startsWith("questions.bank"))
			.filter((message) -> Readability.words(message.getValue()).size() > 1
					&& !message.getValue().equals(spanish.get(message.getKey())))
			.map(Map.Entry::getValue)
			.filter((words) -> !theirs.contains(words))
			.toList();
		assertThat(english).isNotEmpty().filteredOn(text::contains).isEmpty();
	}

}
