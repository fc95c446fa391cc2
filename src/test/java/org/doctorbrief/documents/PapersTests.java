package org.doctorbrief.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.front.Edition;
import org.doctorbrief.paper.Glyphs;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** Every paper in every edition: everybody can read it, and no word is lost. */
@ApplicationTest
class PapersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private Papers papers;

	@Autowired
	private Pictures pictures;

	@Autowired
	private RenderQueue queue;

	@Autowired
	private Glyphs glyphs;

	@BeforeEach
	void asForARequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void afterTheRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@EnumSource(names = { "EMPTY", "FULL", "HOSTILE" })
	void everyPaperIsReadableByEverybodyAndWhole(Brief kind) {
		Snapshot brief = written(kind);
		List<Sheet> printed = new ArrayList<>();
		editions(kind).forEach((edition) -> papers(kind).forEach((what) -> {
			Print print = new Print(what, edition, false);
			String html = (what == Handout.BLANK) ? this.papers.blank(edition) : this.papers.html(brief, print);
			Manuscript page = new Manuscript(html, this.pictures.of(brief, edition.locale()));
			printed.add(new Sheet(print, html, this.queue.render("a test", page, edition.paper())));
		}));
		assertThat(printed.parallelStream().flatMap((sheet) -> problems(sheet).stream())).isEmpty();
	}

	/** The blank kit is the same for every brief, so it is printed once. */
	private static Stream<Handout> papers(Brief kind) {
		return Stream.of(Handout.values()).filter((what) -> what != Handout.BLANK || kind == Brief.EMPTY);
	}

	/**
	 * Four of the eight: each size of paper with each size of letters and each language.
	 * What takes longest to print takes two of those.
	 */
	private static Stream<Edition> editions(Brief kind) {
		return Stream.of(PaperSize.values())
			.flatMap((paper) -> Stream.of(TypeSize.values())
				.filter((letters) -> kind != Brief.HOSTILE || letters.ordinal() == paper.ordinal())
				.map((letters) -> new Edition(paper, letters, language(paper, letters), Set.of())));
	}

	private static Language language(PaperSize paper, TypeSize letters) {
		return Language.values()[(paper.ordinal() + letters.ordinal()) % Language.values().length];
	}

	private List<String> problems(Sheet sheet) {
		Edition edition = sheet.print().edition();
		List<String> problems = new ArrayList<>(Pdfs.failures(sheet.pdf()));
		Set<String> written = Pdfs
			.words(this.glyphs.printable(Jsoup.parse(sheet.html()).body().text(), edition.locale())
				.replaceAll("\\S{80,}", " "));
		written.removeAll(Pdfs.words(String.join(" ", Pdfs.text(sheet.pdf()))));
		written.forEach((word) -> problems.add("lost: " + word));
		problems.add("over the edge: " + Pdfs.overTheEdge(sheet.pdf()));
		if (edition.large() && sheet.print().what() != Handout.CARD && Pdfs.smallestLetters(sheet.pdf()) < 15.9) {
			problems.add("letters of " + Pdfs.smallestLetters(sheet.pdf()) + " points");
		}
		problems.remove("over the edge: ");
		return problems.stream().map((problem) -> sheet.print() + ": " + problem).toList();
	}

	private Snapshot written(Brief kind) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		kind.writtenBy(person);
		String account = this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(person.briefId())
			.query(String.class)
			.single();
		OpenBrief brief = this.door.open(person.briefId(), account).orElseThrow();
		return this.briefs.snapshot(brief);
	}

	/** A paper as it was printed. */
	private record Sheet(Print print, String html, byte[] pdf) {

	}

}
