package org.doctorbrief.takeaway;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.servlet.MultipartConfigElement;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is no brief of ours is said to be none, and nothing of it stays. */
@ApplicationTest
class BroughtFilesTests {

	private static final String OTHER = "as Doctor Brief saved it";

	private static final String NEWER = "A newer version of Doctor Brief made this file";

	private static final String LARGE = "holds more than a brief can";

	private static final String UNKNOWN = "a part that this program does not know";

	private static final String GOOD = """
			{"kind": "doctor-brief", "format": 1, "sections": {
			  "patient": {"format": 1, "version": 2, "savedAt": "2026-05-04T10:00:00Z",
			    "content": {"who": {"name": "Ann Lee"}}}}}
			""";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MultipartConfigElement parts;

	private String address;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
	}

	private static Arguments changed(String from, String to, String told) {
		assertThat(GOOD).contains(from);
		return arguments(from + " becomes " + to, Traveller.packed(GOOD.replace(from, to)), told);
	}

	private static Arguments packed(String name, UnaryOperator<String> document) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("brief.json", GOOD.getBytes(UTF_8));
		files.put(name, document.apply(GOOD).getBytes(UTF_8));
		return arguments(name, Traveller.packed(files), OTHER);
	}

	private static Stream<Arguments> documents() {
		String deep = "[".repeat(5000) + "]".repeat(5000);
		return Stream.of(changed("\"doctor-brief\"", "\"other\"", OTHER), changed("}}}}}", "}}}", OTHER),
				changed("}}}}}", "}}}}} {}", OTHER), changed("\"Ann Lee\"", "\"a\", \"name\": \"b\"", OTHER),
				changed("\"Ann Lee\"", "\"" + "a".repeat(10_001) + "\"", OTHER), changed("\"Ann Lee\"", deep, OTHER),
				changed("\"Ann Lee\"", "\"\\u0000\"", OTHER), changed("\"Ann Lee\"", "null", OTHER),
				changed("\"name\"", "\"nome\"", OTHER), changed("\"content\"", "\"contents\"", OTHER),
				changed("2026-05-04T10", "2026-05-04 10", OTHER), changed("\"version\": 2", "\"version\": -1", OTHER),
				changed("\"format\": 1, \"sections\"", "\"format\": 2, \"sections\"", NEWER),
				changed("\"format\": 1, \"sections\"", "\"format\": \"x\", \"sections\"", OTHER),
				changed("\"format\": 1, \"version\"", "\"format\": 99, \"version\"", NEWER),
				changed("{\"name\": \"Ann Lee\"", "{\"born\": {\"year\": 2001, \"month\": 13}", OTHER),
				changed("\"patient\"", "\"horoscope\"", UNKNOWN));
	}

	private static Stream<Arguments> entries() {
		String two = "[{\"id\": \"%s\", \"text\": \"One\"}, {\"id\": \"%s\", \"text\": \"Two\"}]";
		return Stream.of(entry(two.formatted("a", "a")), entry(two.formatted("a", "../b")),
				entry(two.formatted("a", "")), entry("[{\"text\": \"One\"}]"), entry("[null]"));
	}

	private static Arguments entry(String list) {
		return arguments(list, Traveller.packed("""
				{"kind": "doctor-brief", "format": 1, "sections": {"questions":
				  {"format": 2, "content": {"list": %s}}}}
				""".formatted(list)), OTHER);
	}

	private static Stream<Arguments> files() {
		byte[] good = Traveller.packed(GOOD);
		byte[] cut = Arrays.copyOf(good, good.length / 3);
		return Stream.of(arguments("nothing", new byte[0], "Choose the file that you saved"),
				arguments("no zip", GOOD.getBytes(UTF_8), OTHER), arguments("cut", cut, OTHER),
				arguments("no document", Traveller.packed(Map.of("brief.txt", new byte[9])), OTHER),
				arguments("twice", twice(), OTHER),
				arguments("bomb", Traveller.packed(Map.of("brief.json", new byte[TakenFile.LARGEST_DOCUMENT + 1])),
						LARGE),
				arguments("bomb beside it",
						Traveller.packed(Map.of("brief.pdf", new byte[(int) TakenFile.LARGEST + 1])), LARGE),
				arguments("too large", new byte[(int) Upload.LARGEST + 1], LARGE),
				arguments("far too large", new byte[4 * (int) Upload.LARGEST], LARGE),
				packed("../brief.pdf", (text) -> ""), packed("/etc/brief.pdf", (text) -> ""),
				packed("a/brief.json", UnaryOperator.identity()), packed("brief.exe", (text) -> ""),
				packed("..\\brief.pdf", (text) -> ""));
	}

	/** No tool of ours packs a name twice: it is written into the finished file. */
	private static byte[] twice() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("brief.json", GOOD.getBytes(UTF_8));
		files.put("brief.jsox", GOOD.getBytes(UTF_8));
		String zip = new String(Traveller.packed(files), ISO_8859_1);
		return zip.replace("brief.jsox", "brief.json").getBytes(ISO_8859_1);
	}

	private List<?> stored() {
		return this.jdbc
			.sql("select brief_id from brief_access where account_id = (select account_id from "
					+ "brief_access where brief_id = ?)")
			.param(this.person.briefId())
			.query()
			.listOfRows();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "documents", "entries", "files" })
	void itIsRefusedOnTheSamePageAndNothingIsStored(String name, byte[] file, String told) {
		HttpPage answer = new Traveller(this.person.journey()).brings(file).hasStatus(422);
		assertThat(answer.document().expectFirst(".govuk-error-summary").text()).contains("The file:", told);
		assertThat(answer.document().select("#form input[type=file]")).hasSize(1);
		assertThat(stored()).hasSize(1);
	}

	@Test
	void theUnchangedOneOpens() {
		Person opened = Traveller.opened(this.person,
				new Traveller(this.person.journey()).brings(Traveller.packed(GOOD)));
		assertThat(opened.open("/review").document().text()).contains("Ann Lee");
		assertThat(stored()).hasSize(2);
	}

	@Test
	void noFileIsReadAnywhereElseOrFromAStranger() {
		String token = this.person.open("/patient/start").form("#form").values("_csrf").get(0);
		byte[] good = Traveller.packed(GOOD);
		new Traveller(this.person.journey()).sends(this.person.brief() + "/patient/start", token, good).hasStatus(400);
		HttpPage asked = new Traveller(new HttpJourney(this.address)).sends("/open", token, good).hasStatus(302);
		assertThat(asked.header("Location")).endsWith("/sign-in");
		new Traveller(this.person.journey()).sends("/open", "not-the-token", good).hasStatus(403);
		assertThat(stored()).hasSize(1);
	}

	@Test
	void whatIsSentNeverLiesInAFile() {
		assertThat((long) this.parts.getFileSizeThreshold()).isGreaterThan(Upload.LARGEST)
			.isGreaterThanOrEqualTo(this.parts.getMaxFileSize());
	}

}
