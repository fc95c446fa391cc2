package org.doctorbrief.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.ContentMapper;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The brief of the demonstration is the full brief of the tests, as the pages keep it.
 * With {@code -Ddemo.write=true} it is written anew.
 */
@ApplicationTest
class DemoBriefTests {

	private static final Path FILES = Path.of("src/main/resources/demo");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern ID = Pattern.compile("\"id\":\"[0-9a-v]{26}\"");

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

	@Test
	void everySectionSaysWhatTheFullBriefOfTheTestsSays() throws IOException {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		Sample.full().into(person);
		String account = this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(person.briefId())
			.query(String.class)
			.single();
		Snapshot brief = this.briefs.snapshot(this.door.open(person.briefId(), account).orElseThrow());
		for (Section<?> section : this.sections) {
			JsonNode kept = json(section, brief);
			if (Boolean.getBoolean("demo.write")) {
				Files.writeString(FILES.resolve(section.key() + ".json"), kept.toPrettyString() + "\n");
			}
			JsonNode written = JSON.readTree(Files.readString(FILES.resolve(section.key() + ".json")));
			assertThat(withoutIds(written)).as(section.key()).isEqualTo(withoutIds(kept));
		}
	}

	private <C> JsonNode json(Section<C> section, Snapshot brief) {
		return JSON.readTree(this.mapper.write(section, brief.of(section)));
	}

	private static String withoutIds(JsonNode json) {
		return ID.matcher(json.toString()).replaceAll("\"id\"");
	}

}
