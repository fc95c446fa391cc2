package org.doctorbrief.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A part that a newer program wrote is named and left alone; all the rest goes on. */
@ApplicationTest
class NewerPartTests {

	private static final List<String> OVERVIEWS = List.of("", "/review", "/print", "/caregiver", "/interview/answers",
			"/trail", "/takeaway");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Vault vault;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
		this.person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		this.person.open("/story/telling").form("#form").fill("began", "A wobble").submit().hasStatus(200);
		this.person.open("/medications/medicines/m1").form("#form").fill("name", "Remedy").submit().hasStatus(200);
	}

	private NewerRow newer(String section) {
		NewerRow row = new NewerRow(this.jdbc, this.vault, this.person.briefId(), section);
		row.write();
		return row;
	}

	private String main(String path) {
		return this.person.open(path).hasStatus(200).document().expectFirst("main").text();
	}

	private String paper(String name) {
		byte[] pdf = this.person.open("/" + name + ".pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		return String.join(" ", Pdfs.text(pdf)).replaceAll("\\s+", " ");
	}

	private String takenAlong() throws IOException {
		HttpPage file = this.person.open("/takeaway").form("main form").submit().hasStatus(200);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("brief.json")) {
					return new String(zip.readAllBytes(), UTF_8);
				}
			}
		}
		throw new IllegalStateException("No brief in it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/medications/medicines", "/medications/medicines/m1", "/medications/allergies",
			"/medications/medicines/m1/remove" })
	void itsOwnPagesSaySoAndShowNothing(String page) {
		NewerRow row = newer("medications");
		byte[] written = row.sealed();
		String main = this.person.open(page).hasStatus(409).document().expectFirst("main").text();
		assertThat(main).contains("written by a newer version", "Nothing is lost").doesNotContain("Remedy");
		assertThat(row.sealed()).isEqualTo(written);
	}

	@Test
	void theOthersGoOnAndNameIt() {
		NewerRow row = newer("medications");
		byte[] written = row.sealed();
		assertThat(main("")).contains("Medicines", "Needs the newer version", "In progress");
		assertThat(main("/review")).contains("A wobble", "Parts that a newer version wrote", "Medicines and allergies")
			.doesNotContain("Remedy", "No medicines");
		assertThat(main("/interview/answers")).contains("Needs the newer version");
		HttpPage next = this.person.open("/patient/start").form().fill("name", "Anna Lee").submit().hasStatus(200);
		assertThat(next.path()).doesNotContain("medications");
		assertThat(row.sealed()).isEqualTo(written);
	}

	@Test
	void paperSaysThatItIsMissingAndNeverThatThereIsNothing() {
		newer("medications");
		assertThat(paper("brief"))
			.contains("Ann Lee", "A wobble", "written with a newer version of Doctor Brief: Medicines")
			.doesNotContain("Remedy", "by the patient’s choice");
		assertThat(paper("card")).contains("Written, but not in this print").doesNotContain("Remedy");
		for (String paper : List.of("answers", "cover")) {
			assertThat(paper(paper)).as(paper).contains("written with a newer version");
		}
	}

	@Test
	void whatIsTakenAlongHoldsItAsItIs() throws IOException {
		newer("medications");
		String document = takenAlong();
		assertThat(document).contains("Ann Lee", "A wobble", "Remedy", NewerRow.WORDS, "\"format\" : 99");
	}

	@Test
	void aPartThatIsNotKnownYetIsTakenAlongToo() throws IOException {
		new NewerRow(this.jdbc, this.vault, this.person.briefId(), "medications").writeAs("future");
		OVERVIEWS.forEach((page) -> this.person.open(page).hasStatus(200));
		assertThat(paper("brief")).contains("Remedy");
		assertThat(takenAlong()).contains("\"future\" : {", NewerRow.WORDS);
	}

	@Test
	void itMayBeAnyPart() {
		Sample.full().into(this.person);
		List<NewerRow> rows = this.jdbc.sql("select name from brief_section where brief_id = ?")
			.param(this.person.briefId())
			.query(String.class)
			.list()
			.stream()
			.map(this::newer)
			.toList();
		List<byte[]> written = rows.stream().map(NewerRow::sealed).toList();
		assertThat(rows).hasSizeGreaterThan(8);
		OVERVIEWS.forEach((page) -> this.person.open(page).hasStatus(200));
		assertThat(paper("brief")).contains("written with a newer version").doesNotContain("Carver");
		assertThat(rows.stream().map(NewerRow::sealed).toList()).usingRecursiveComparison().isEqualTo(written);
	}

}
