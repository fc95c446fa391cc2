package org.doctorbrief.access;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.Role;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DoorsTests {

	private static final String NOT_THERE = "/briefs/00000000000000000000000000";

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private JdbcClient jdbc;

	private Person owner;

	private Person helper;

	private Person reader;

	private Person stranger;

	private HttpJourney nobody;

	private final Map<HttpJourney, String> tokens = new HashMap<>();

	@BeforeEach
	void cast() {
		String address = "http://127.0.0.1:" + this.port;
		this.owner = Person.signedUp(address);
		this.owner.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		this.helper = Person.signedUp(address);
		this.reader = Person.signedUp(address);
		this.stranger = Person.signedUp(address);
		this.nobody = new HttpJourney(address);
	}

	static String token(HttpJourney who) {
		HttpPage page = who.get("/sign-in").followed();
		return page.document().selectFirst("input[name=_csrf]").val();
	}

	@Test
	void everyDoorOpensForThoseOnTheListAlone() throws IOException {
		List<String> walked = Door.all(this.mappings).stream().map(this::row).toList();
		assertThat(String.join("\n", walked)).isEqualTo(listed());
	}

	private static String listed() throws IOException {
		return new ClassPathResource("doors.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.collect(java.util.stream.Collectors.joining("\n"));
	}

	private String row(Door door) {
		String brief = freshBrief();
		int strangers = knock(door, this.stranger.journey(), brief);
		int nobodys = knock(door, this.nobody, brief);
		Grants grants = new Grants(this.jdbc);
		String id = brief.substring("/briefs/".length());
		grants.let(id, this.reader, Role.READER);
		int readers = knock(door, this.reader.journey(), brief);
		grants.let(id, this.helper, Role.HELPER);
		int helpers = knock(door, this.helper.journey(), brief);
		int owners = knock(door, this.owner.journey(), brief);
		makeRoom(id);
		return "%s, %d, %d, %d, %d, %d".formatted(door, owners, helpers, readers, strangers, nobodys);
	}

	/** There are more doors than briefs that an account can have. */
	private void makeRoom(String brief) {
		this.jdbc.sql("delete from brief where id = ?").param(brief).update();
	}

	private String freshBrief() {
		HttpJourney journey = this.owner.journey();
		HttpPage first = journey.get("/briefs").form("main form").submit().hasStatus(200);
		return first.path().replaceFirst("(/briefs/[^/]+)/.*", "$1");
	}

	private int knock(Door door, HttpJourney who, String brief) {
		return Answer.checked(door.knock(who, brief, door.changes() ? lasting(who) : null)).status();
	}

	/** The token of a visit stays the same, but for those who have no visit yet. */
	private String lasting(HttpJourney who) {
		return (who == this.nobody) ? token(who) : this.tokens.computeIfAbsent(who, DoorsTests::token);
	}

	@Test
	void whatIsNotYoursAnswersAsWhatIsNotThere() {
		String token = token(this.stranger.journey());
		for (Door door : Door.all(this.mappings).stream().filter(Door::ofABrief).toList()) {
			HttpPage foreign = door.knock(this.stranger.journey(), this.owner.brief(), token).hasStatus(404);
			HttpPage absent = door.knock(this.stranger.journey(), NOT_THERE, token).hasStatus(404);
			assertThat(Answer.words(foreign)).as(door.toString()).isEqualTo(Answer.words(absent));
		}
	}

	@Test
	void noFormWithoutItsTokenOrFromElsewhereIsTaken() {
		String token = token(this.owner.journey());
		for (Door door : Door.all(this.mappings).stream().filter(Door::wantsAToken).toList()) {
			Answer.checked(door.knock(this.owner.journey(), this.owner.brief(), null).hasStatus(403));
			Answer.checked(door.knock(this.nobody, this.owner.brief(), null).hasStatus(403));
			Answer.checked(door.knockFromElsewhere(this.owner.journey(), this.owner.brief(), token).hasStatus(403));
		}
		assertThat(this.owner.open("/patient/start").form().values("name")).containsExactly("Ann Lee");
	}

	@Test
	void whatNeedsNoTokenIsNotTakenFromElsewhere() {
		List<Door> doors = Door.all(this.mappings)
			.stream()
			.filter((door) -> door.changes() && !door.wantsAToken())
			.toList();
		assertThat(doors).extracting(Door::toString)
			.containsExactly("/interrupted/language, POST", "/language, POST", "/s, POST", "/s/{token}, POST");
		for (Door door : doors) {
			Answer.checked(door.knockFromElsewhere(this.owner.journey(), this.owner.brief(), null).hasStatus(403));
			Answer.checked(door.knockFromElsewhere(this.nobody, this.owner.brief(), null).hasStatus(403));
		}
	}

	@Test
	void readingChangesNothing() {
		List<?> before = stored();
		for (Door door : Door.all(this.mappings)) {
			if (!door.changes()) {
				door.knock(this.owner.journey(), this.owner.brief(), null);
			}
		}
		assertThat(stored()).isEqualTo(before).hasSize(1);
	}

	private List<?> stored() {
		return this.jdbc.sql("select name, version, changed_at from brief_section where brief_id = ?")
			.param(this.owner.briefId())
			.query()
			.listOfRows();
	}

	@Test
	void refusalsRedirectsAndFilesCarryTheHeadersToo() {
		HttpJourney journey = this.owner.journey();
		Answer.checked(journey.get("/no-such-page").hasStatus(404));
		Answer.checked(this.nobody.get("/briefs").hasStatus(302));
		String token = token(journey);
		HttpPage wrongMethod = journey.send(journey.request(this.owner.brief() + "/review")
			.header("X-CSRF-TOKEN", token)
			.method("PUT", noBody())
			.build());
		Answer.checked(wrongMethod.hasStatus(405));
		String style = journey.get("/").document().selectFirst("link[rel=stylesheet]").attr("href");
		HttpPage file = Answer.checked(journey.get(style).hasStatus(200));
		assertThat(file.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
	}

	@ParameterizedTest
	@CsvSource({ "/briefs//x, 400", "/briefs;x=1, 400", "/help/%0a, 400", "/s//x, 400", "/WEB-INF/web.xml, 404",
			"/META-INF/x, 404" })
	void whatIsRefusedBeforeAnyDoorCarriesTheHeadersToo(String address, int status) {
		Answer.checked(this.nobody.get(address).hasStatus(status));
		Answer.checked(this.owner.journey().get(address).hasStatus(status));
	}

	@Test
	void whatTomcatRefusesByItselfCarriesTheHeadersToo() {
		Answer.headers(this.nobody.get("/%2e%2e/x").hasStatus(400));
		for (String path : List.of("/", "/no-such-page", this.owner.brief())) {
			HttpRequest trace = this.owner.journey().request(path).method("TRACE", noBody()).build();
			Answer.headers(this.owner.journey().send(trace).hasStatus(405));
		}
	}

	private static BodyPublisher noBody() {
		return BodyPublishers.noBody();
	}

}
