package org.doctorbrief.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PdfRendererTests {

	private static final String LONG_WORD = "abcdefghij".repeat(400);

	private final Logger library = (Logger) LoggerFactory.getLogger("com.openhtmltopdf");

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.log.start();
		this.library.addAppender(this.log);
	}

	@AfterEach
	void stop() {
		this.library.detachAppender(this.log);
	}

	@ParameterizedTest
	@EnumSource
	void aFullBriefIsAccessibleAndNothingOfItIsLost(PaperSize size) {
		byte[] pdf = whole(Paper.page(full()), size);
		assertThat(Pdfs.pages(pdf)).isEqualTo(6);
		assertThat(Pdfs.sizes(pdf)).containsOnly((size == PaperSize.A4) ? "210x297" : "216x279");
		assertThat(warnings()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void hostileTextIsAccessibleAndNothingOfItIsLost(PaperSize size) {
		String html = Paper.sample("hostile")
			.replace("LONGWORD", LONG_WORD)
			.replace("CONTROLS", "one\u0001two\u0007three\u000Bfour");
		byte[] pdf = whole(Paper.page(html), size);
		String text = String.join(" ", Pdfs.text(pdf));
		assertThat(text.chars().filter((letter) -> letter == 'j').count()).isGreaterThanOrEqualTo(4 * 400);
		assertThat(text).contains("<script>alert(1)</script>", "onetwothree four", "[brain]")
			.doesNotContain("#", LONG_WORD);
		assertThat(text.replaceAll("[\\s\\u200B]", "")).contains(LONG_WORD);
		assertThat(warnings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<h1>One</h1><p>Two words</p>", "<p></p><table></table><dl></dl><ul></ul>" })
	void littleIsAccessibleToo(String body) {
		assertThat(Pdfs.pages(whole(Paper.page(body), PaperSize.A4))).isOne();
	}

	@Test
	void everyPageHasTheFooterWithItsNumber() {
		List<String> pages = Pdfs.text(Paper.RENDERER.render(Paper.page(full())));
		assertThat(pages).allSatisfy(
				(page) -> assertThat(page).contains("Ada Example · version 7", "not a diagnosis", "call 911 now"));
		assertThat(pages.get(3)).contains("4 6");
	}

	@Test
	void tableHeadsStandOnEachPageAndPlacesAreNamedByPage() {
		List<String> pages = Pdfs.text(Paper.RENDERER.render(Paper.page(full())));
		assertThat(pages.subList(1, 3)).allSatisfy((page) -> assertThat(page).contains("What the report says"));
		assertThat(pages.get(0)).containsPattern("more on page[^a-z]*2");
	}

	@Test
	void headingsMakeTheOutlineAndTheDocumentSaysItsTitleAndLanguage() {
		byte[] pdf = Paper.RENDERER.render(Paper.page("<h1>One</h1><h2>Two</h2><h1>Three</h1>"));
		assertThat(Pdfs.<List<String>>read(pdf, (document) -> {
			var catalog = document.getDocumentCatalog();
			var first = catalog.getDocumentOutline().getFirstChild();
			return List.of(document.getDocumentInformation().getTitle(), catalog.getLanguage(), first.getTitle(),
					first.getFirstChild().getTitle(), first.getNextSibling().getTitle());
		})).containsExactly("Brief for Ada Example", "en", "One", "Two", "Three");
	}

	@Test
	void linksToOtherPlacesAreOnlyText() {
		byte[] pdf = Paper.RENDERER.render(Paper.page("<p><a href='https://example.org/'>example</a></p>"));
		assertThat(String.join("", Pdfs.text(pdf))).contains("example");
		assertThat(Pdfs.<List<PDAnnotation>>read(pdf, (document) -> document.getPage(0).getAnnotations())).isEmpty();
	}

	@Test
	void textWithoutFontIsAFailureAndNotAGap() {
		String html = "<html lang='en'><head><title>t</title><style>p.lost { font-family: Nowhere }</style></head>"
				+ "<body><p class='lost'>lost</p></body></html>";
		assertThatIllegalStateException().isThrownBy(() -> Paper.RENDERER.render(html))
			.withMessageContaining("Font list is empty");
	}

	private static byte[] whole(String html, PaperSize size) {
		byte[] pdf = Paper.RENDERER.render(html, size);
		assertThat(Pdfs.failures(pdf)).isEmpty();
		String written = Paper.GLYPHS.printable(Jsoup.parse(html).body().text(), Locale.ENGLISH);
		assertThat(Pdfs.words(String.join(" ", Pdfs.text(pdf))))
			.containsAll(Pdfs.words(written.replace(LONG_WORD, "")));
		return pdf;
	}

	private List<String> warnings() {
		return this.log.list.stream()
			.filter((event) -> event.getLevel().isGreaterOrEqual(Level.WARN))
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

	static String full() {
		String row = "<tr><td>%d Jan 2024</td><td>Test number %d</td><td>value %d mmol/L, range 4 to 6</td></tr>";
		return Paper.sample("full")
			.replace("ROWS",
					IntStream.rangeClosed(1, 40)
						.mapToObj((line) -> row.formatted(line % 28 + 1, line, line * 7))
						.collect(Collectors.joining()));
	}

}
