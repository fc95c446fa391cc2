package org.doctorbrief.brief;

import java.nio.file.Files;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.vault.Home;
import org.doctorbrief.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SealedRowsTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Vault vault;

	@Autowired
	private Home home;

	private String address;

	private Person ann;

	@BeforeEach
	void fill(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.ann = named("Ann Lee");
	}

	private Person named(String name) {
		Person person = Person.signedUp(this.address);
		save(person, name);
		return person;
	}

	private static void save(Person person, String name) {
		person.open("/patient/start").form().fill("name", name).submit().hasStatus(200);
	}

	private byte[] sealed(Person person, String section) {
		return this.jdbc.sql("select sealed from brief_section where brief_id = ? and name = ?")
			.params(person.briefId(), section)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	private void put(byte[] sealed) {
		this.jdbc.sql("update brief_section set sealed = ? where brief_id = ? and name = 'patient'")
			.params(sealed, this.ann.briefId())
			.update();
	}

	private void assertNotOpened(String... words) {
		for (String path : new String[] { "", "/patient/start", "/review" }) {
			HttpPage page = this.ann.open(path).hasStatus(500);
			assertThat(page.document().select("h1").text()).isEqualTo("This part cannot be opened");
			assertThat(page.source()).doesNotContain(words);
		}
		this.ann.journey().get("/").hasStatus(200);
	}

	@Test
	void aRowOfAnotherBriefDoesNotOpen() {
		put(sealed(named("Bob Stone"), "patient"));
		assertNotOpened("Bob Stone", "Ann Lee");
	}

	@Test
	void aRowOfAnotherSectionDoesNotOpen() {
		this.ann.open("/medications/medicines/one").form().fill("name", "Remedy").submit().hasStatus(200);
		put(sealed(this.ann, "medications"));
		assertNotOpened("Remedy");
	}

	@Test
	void anOldRowUnderItsSuccessorsNumberDoesNotOpen() {
		byte[] old = sealed(this.ann, "patient");
		save(this.ann, "Anna Lee");
		put(old);
		assertNotOpened("Ann Lee", "Anna Lee");
	}

	@Test
	void theKeyOfAnotherBriefOpensNothing() {
		this.jdbc.sql("update brief set wrapped_key = (select wrapped_key from brief where id = ?) where id = ?")
			.params(named("Bob Stone").briefId(), this.ann.briefId())
			.update();
		assertNotOpened("Bob Stone", "Ann Lee");
	}

	@Test
	void everySaveRaisesTheVersionByOne() {
		for (int version = 1; version <= 3; version++) {
			save(this.ann, "Ann " + version);
			save(this.ann, "Ann " + version);
			assertThat(this.jdbc.sql("select version from brief_section where brief_id = ?")
				.param(this.ann.briefId())
				.query(Integer.class)
				.single()).isEqualTo(version + 1);
		}
	}

	@Test
	void contentOfANewerFormatIsLeftAlone() {
		byte[] key = this.jdbc.sql("select wrapped_key from brief where id = ?")
			.param(this.ann.briefId())
			.query((row, number) -> row.getBytes(1))
			.single();
		byte[] newer = this.vault.open(key, SectionCodec.owner(this.ann.briefId()))
			.seal("{\"format\":99,\"content\":{\"future\":1}}".getBytes(UTF_8),
					new StoredSection(this.ann.briefId(), "patient").place(1));
		put(newer);
		HttpPage page = this.ann.open("/patient/start").hasStatus(409);
		assertThat(page.document().text()).contains("written by a newer version", "Nothing is lost");
		assertThat(sealed(this.ann, "patient")).isEqualTo(newer);
	}

	@Test
	void deletingRemovesRowsAndKeyAndAsksForCompacting() {
		this.ann.open("/delete").form().submit().hasStatus(200);
		for (String table : new String[] { "brief where id", "brief_section where brief_id",
				"brief_access where brief_id" }) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " = ?")
				.param(this.ann.briefId())
				.query(Integer.class)
				.single()).as(table).isZero();
		}
		assertThat(Files.exists(this.home.data().resolve("compact-wanted"))).isTrue();
		this.ann.open("").hasStatus(404);
	}

}
