package org.doctorbrief.takeaway;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.ContentMapper;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ProjectFiles;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TakingAlongTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private List<Section<?>> sections;

	@Autowired
	private ContentMapper mapper;

	@Autowired
	private ConfigurableApplicationContext application;

	private Person signedUp() {
		return Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private Map<String, String> content(Person person) {
		String account = new Grants(this.jdbc).account(person);
		Snapshot brief = this.briefs.snapshot(this.door.open(person.briefId(), account).orElseThrow());
		Map<String, String> content = new TreeMap<>();
		this.sections.forEach((section) -> content.put(section.key(), json(section, brief)));
		content.put("version", brief.version() + " of " + brief.changedAt());
		return content;
	}

	private <C> String json(Section<C> section, Snapshot brief) {
		return new String(this.mapper.write(section, brief.of(section)), UTF_8);
	}

	private static List<String> paper(Person person) {
		return Pdfs.text(person.open("/brief.pdf").hasStatus(200).bytes());
	}

	@Test
	void whatIsTakenAlongDeletedAndOpenedAgainIsTheSame() {
		Person person = signedUp();
		Sample.full().into(person);
		person.open("/notes/own").form("#form").fill("notes", "Mine alone ✓ \"and\" <more>").submit().hasStatus(200);
		Map<String, String> content = content(person);
		List<String> paper = paper(person);
		byte[] file = Traveller.takes(person).bytes();
		person.open("/delete").form().submit().hasStatus(200);
		person.open("").hasStatus(404);
		Person again = Traveller.opened(person, new Traveller(person.journey()).brings(file));
		assertThat(again.brief()).isNotEqualTo(person.brief());
		assertThat(content(again)).isEqualTo(content);
		assertThat(paper(again)).isEqualTo(paper);
		assertThat(Traveller.unpacked(Traveller.takes(again).bytes()).get("brief.json"))
			.isEqualTo(Traveller.unpacked(file).get("brief.json"));
	}

	@Test
	void itOpensForSomebodyElseToo() {
		Person person = signedUp();
		person.open("/patient/start").form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		byte[] file = Traveller.takes(person).bytes();
		Person other = signedUp();
		Person again = Traveller.opened(other, new Traveller(other.journey()).brings(file));
		assertThat(again.open("/review").document().text()).contains("Ann Lee");
		person.journey().get(again.brief()).hasStatus(404);
	}

	@Test
	void theFileHoldsThePapersAndSaysWhatIsWhat() {
		Person person = signedUp();
		person.open("/patient/start").form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		HttpPage answer = Traveller.takes(person);
		assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"doctor-brief.zip\"");
		assertThat(answer.header("Cache-Control")).contains("no-store");
		Map<String, byte[]> files = Traveller.unpacked(answer.bytes());
		assertThat(files.keySet()).containsExactly("READ-ME.txt", "brief.json", "doctor-brief.pdf",
				"doctor-brief-large.pdf", "answer-sheet.pdf");
		assertThat(new String(files.get("READ-ME.txt"), UTF_8)).contains(files.keySet().stream().skip(1).toList())
			.doesNotContain("Ann Lee");
		assertThat(Pdfs.text(files.get("doctor-brief.pdf"))).isEqualTo(paper(person));
		assertThat(Pdfs.text(files.get("doctor-brief-large.pdf")).toString()).contains("Ann Lee");
		assertThat(Pdfs.text(files.get("answer-sheet.pdf")).toString()).contains("Ann Lee");
	}

	@Test
	void itIsToldToWhoeverListens() {
		Person person = signedUp();
		Heard heard = Heard.in(this.application);
		Traveller.takes(person);
		assertThat(heard.happenings())
			.contains(new Happening(person.briefId(), new Grants(this.jdbc).account(person), What.EXPORTED, null));
	}

	@Test
	void itSpeaksTheLanguageOfItsOwner() {
		Person person = signedUp().reads(Language.SPANISH);
		Map<String, byte[]> files = Traveller.unpacked(Traveller.takes(person).bytes());
		assertThat(new String(files.get("READ-ME.txt"), UTF_8)).contains("QUÉ HAY EN ESTA CARPETA");
		assertThat(Pdfs.text(files.get("doctor-brief.pdf"))).isEqualTo(paper(person));
	}

	@Test
	void aBriefThatIsTooLongForPaperIsTakenAlongAllTheSame() {
		String questions = IntStream.range(0, 100)
			.mapToObj((n) -> "{\"id\": \"q%d\", \"text\": \"%s\"}".formatted(n, "Why? ".repeat(1999) + "Why"))
			.collect(Collectors.joining(",", "[", "]"));
		String document = "{\"kind\": \"doctor-brief\", \"format\": 1, \"sections\": {\"questions\": "
				+ "{\"format\": 2, \"version\": 99999, \"content\": {\"list\": " + questions + "}}}}";
		Person person = signedUp();
		Person opened = Traveller.opened(person, new Traveller(person.journey()).brings(Traveller.packed(document)));
		Map<String, byte[]> files = Traveller.unpacked(Traveller.takes(opened).bytes());
		assertThat(files.keySet()).containsExactly("READ-ME.txt", "brief.json");
		assertThat(new String(files.get("READ-ME.txt"), UTF_8)).contains("too long").doesNotContain(".pdf");
		assertThat(new String(files.get("brief.json"), UTF_8)).contains("q99", "\"version\" : 10000");
	}

	@Test
	void theDocumentedExampleOpens() {
		String documented = ProjectFiles.read(Path.of("docs/takeaway.md"));
		String example = documented.replaceAll("(?s).*```json\n(.*?)```.*", "$1");
		Person person = signedUp();
		Person opened = Traveller.opened(person, new Traveller(person.journey()).brings(Traveller.packed(example)));
		assertThat(opened.open("/review").document().text()).contains("Ann Lee", "Metformin", "May 2026");
		assertThat(documented).contains(this.sections.stream()
			.map((section) -> "| `%s` | %d |".formatted(section.key(), section.format()))
			.toList());
	}

}
