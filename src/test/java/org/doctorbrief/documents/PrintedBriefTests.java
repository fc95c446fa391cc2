package org.doctorbrief.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.doctorbrief.paper.Glyphs;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * Every kind of brief, printed on every paper through the running application; the kinds
 * that are checked for everybody here are those that {@link PapersTests} leaves out.
 */
@ApplicationTest
class PrintedBriefTests {

	private static final List<String> SHEETS = List.of("The story and the timeline", "Test results",
			"The patient and the reasons", "Background, and what matters", "Medicines and allergies",
			"What the first doctor said", "Questions", "Records and the visit");

	private static final List<String> ALWAYS = List.of("The patient and the reasons", "Medicines and allergies",
			"What the first doctor said", "Questions", "Records and the visit");

	private static final String FOOTER = "(?m)^.*(· version|page \\d+ of|For discussion|If things get worse).*$";

	@LocalServerPort
	private int port;

	@Autowired
	private Glyphs glyphs;

	@ParameterizedTest
	@EnumSource
	void everybodyCanReadAllOfIt(Brief brief) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		List<String> written = brief.writtenBy(person);
		for (PaperSize size : PaperSize.values()) {
			// the other two pairs are printed with all other papers
			TypeSize letters = TypeSize.values()[size.ordinal()];
			HttpPage answer = person.open("/brief.pdf?paper=" + size + "&letters=" + letters).hasStatus(200);
			byte[] pdf = answer.bytes();
			if (brief == Brief.LONGEST || brief == Brief.SMALL) {
				assertThat(Pdfs.failures(pdf)).as("%s on %s", brief, size).isEmpty();
			}
			List<String> pages = Pdfs.asRead(pdf);
			holdsAll(Pdfs.text(pdf), written);
			everySheetStandsByItself(pages, (letters == TypeSize.LARGE) ? 2 : 1);
			everyPageSaysWhatItIs(pages);
			tellsNobodyOutside(answer, written);
		}
	}

	private void holdsAll(List<String> pages, List<String> written) {
		String text = String.join("\n", pages);
		String typed = this.glyphs.printable(String.join("\n", written), Locale.ENGLISH);
		assertThat(Pdfs.words(text)).containsAll(Pdfs.words(typed.replaceAll("\\w{80,}", "")));
		assertThat(text).doesNotContain("#");
		if (typed.contains(Brief.LONG_WORD)) {
			assertThat(text.replaceAll(FOOTER, "").replaceAll("[\\s\\u200B]", "")).contains(Brief.LONG_WORD);
		}
	}

	private static void everySheetStandsByItself(List<String> pages, int summary) {
		List<String> starts = pages.stream()
			.map((page) -> page.lines().findFirst().orElse(""))
			.filter(SHEETS::contains)
			.toList();
		assertThat(SHEETS).containsSubsequence(starts);
		assertThat(starts).doesNotHaveDuplicates().containsAll(ALWAYS);
		assertThat(pages.get(0)).startsWith("Brief for a second opinion");
		assertThat(pages).filteredOn((page) -> page.startsWith("What the first doctor said"))
			.first(as(STRING))
			.contains("This sheet stands by itself");
		assertThat(pages.get(summary)).startsWith(starts.get(0));
	}

	private static void everyPageSaysWhatItIs(List<String> pages) {
		for (int page = 0; page < pages.size(); page++) {
			assertThat(pages.get(page))
				.contains("For discussion with a doctor, not a diagnosis", "If things get worse fast")
				.containsPattern("version \\d+, \\d+ \\p{L}+ \\d{4}")
				.containsPattern("page\\s+" + (page + 1) + "\\s+of\\s+" + pages.size());
		}
	}

	private static void tellsNobodyOutside(HttpPage answer, List<String> written) {
		assertThat(answer.header("Content-Disposition"))
			.matches("attachment; filename=\"doctor-brief(-large)?\\.pdf\"");
		String known = Pdfs.<String>read(answer.bytes(), (document) -> {
			var facts = document.getDocumentInformation();
			return facts.getMetadataKeys().stream().map(facts::getCustomMetadataValue).collect(Collectors.joining(" "))
					+ new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
		});
		assertThat(known).contains("Brief for a second opinion");
		assertThat(written.stream().filter((words) -> words.length() > 8)).noneMatch(known::contains);
	}

}
