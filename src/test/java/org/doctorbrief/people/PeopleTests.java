package org.doctorbrief.people;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.doctorbrief.brief.Role;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

@ServingTest
class PeopleTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TurnedClock clock;

	private String address;

	private Person owner;

	private Person mia;

	@BeforeEach
	void twoPeople(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.owner = Person.signedUp(this.address);
		this.owner.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		this.mia = Person.signedUp(this.address);
	}

	private HttpPage invite(String role, String... hidden) {
		return this.owner.open("/people/invite")
			.form("#form")
			.fill("called", "Mia, my daughter")
			.fill("role", role)
			.fill("hidden", hidden)
			.submit()
			.hasStatus(200);
	}

	private static String secret(HttpPage page, int number) {
		return page.document().select(".brief-secret").get(number).text();
	}

	private HttpPage accepts(HttpPage invitation, String code) {
		String path = URI.create(secret(invitation, 0)).getPath();
		this.mia.journey().get(path).hasStatus(200).form("main form").submit().hasStatus(200);
		return this.mia.journey().get("/invited").form("#form").fill("code", code).submit();
	}

	private HttpPage opens(String path) {
		return this.mia.journey().get(this.owner.brief() + path);
	}

	private static String text(HttpPage paper) {
		return String.join(" ", Pdfs.text(paper.hasStatus(200).bytes())).replaceAll("\\s+", " ");
	}

	private static String main(HttpPage page) {
		return page.document().expectFirst("main").text();
	}

	@Test
	void aHelperComesWithLinkAndCodeAndFillsIn() {
		HttpPage invitation = invite("HELPER", "notes", "story");
		opens("").hasStatus(404);
		HttpPage list = accepts(invitation, secret(invitation, 1).toLowerCase().replace("-", " ")).hasStatus(200);
		assertThat(list.path()).isEqualTo(this.owner.brief());
		assertThat(main(list)).contains("Ann Lee", "Hidden by the owner").doesNotContain("Delete this brief");
		opens("/patient/start").form("#form").fill("goal", "Is it needed?").submit().hasStatus(200);
		assertThat(this.owner.open("/patient/start").form().values("goal")).containsExactly("Is it needed?");
		assertThat(main(this.owner.open("/people"))).contains("Mia, my daughter", "Fill in, read and print",
				"The patient wants it", "Private notes", "Your story");
	}

	@Test
	void anInvitationWorksOnce() {
		HttpPage invitation = invite("READER");
		accepts(invitation, secret(invitation, 1));
		String path = URI.create(secret(invitation, 0)).getPath();
		this.owner.journey().get(path).hasStatus(404);
		this.mia.journey().get("/invited").hasStatus(404);
	}

	@Test
	void tenWrongCodesEndIt() {
		HttpPage invitation = invite("HELPER");
		HttpPage wrong = accepts(invitation, "AAAA-AAAA").hasStatus(422);
		assertThat(main(wrong)).contains("Code: This is not the code");
		for (int n = 1; n < Invitation.TRIES; n++) {
			wrong = wrong.form("#form").fill("code", "BBBB-BBBB").submit();
		}
		wrong.hasStatus(404);
		this.mia.journey().get("/invited").hasStatus(404);
		opens("").hasStatus(404);
	}

	@Test
	void itEndsAfterSevenDaysAndCanBeTakenBack() {
		HttpPage first = invite("HELPER");
		this.owner.open("/people").form("main form").submit().hasStatus(200);
		this.mia.journey().get(URI.create(secret(first, 0)).getPath()).hasStatus(404);
		HttpPage second = invite("HELPER");
		this.clock.turn(Duration.ofDays(7).plusMinutes(1));
		new HttpJourney(this.address).get(URI.create(secret(second, 0)).getPath()).hasStatus(404);
	}

	@Test
	void neitherLinkNorCodeNorNameStandsInTheDatabase() {
		HttpPage invitation = invite("HELPER");
		String token = URI.create(secret(invitation, 0)).getPath().replace("/invited/", "");
		String stored = this.jdbc.sql("select * from invitation where brief_id = ?")
			.param(this.owner.briefId())
			.query()
			.listOfRows()
			.toString();
		byte[] called = this.jdbc.sql("select called from invitation where brief_id = ?")
			.param(this.owner.briefId())
			.query(byte[].class)
			.single();
		assertThat(stored).doesNotContain(token, secret(invitation, 1).replace("-", ""));
		assertThat(new String(called, ISO_8859_1)).doesNotContain("Mia");
	}

	@Test
	void whatIsMissingIsAskedForOnTheSamePage() {
		HttpPage again = this.owner.open("/people/invite")
			.form("#form")
			.fill("hidden", "story")
			.submit()
			.hasStatus(422);
		assertThat(main(again)).contains("What do you call this person? Write a name",
				"What may this person do? Choose one");
		assertThat(again.form("#form").values("hidden")).containsExactly("story");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/story/telling", "/story/timeline", "/story/before", "/notes/own", "/%73tory/telling" })
	void aHiddenPartIsShutToItsReader(String path) {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.HELPER, "story", "notes");
		assertThat(main(opens(path).hasStatus(403))).contains("This part is hidden");
	}

	@Test
	void aHiddenPartIsNamedAndNeverShownOnPagesAndPaper() {
		this.owner.open("/story/telling").form("#form").fill("began", "Zebra").submit().hasStatus(200);
		this.owner.open("/medications/medicines/m1").form("#form").fill("name", "Yak").submit().hasStatus(200);
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.READER, "story", "medications");
		assertThat(main(opens("/review").hasStatus(200)))
			.contains("Hidden parts", "Your story", "Medicines and allergies")
			.doesNotContain("Zebra", "Yak", "Change");
		for (String paper : List.of("brief", "answers", "card", "cover")) {
			assertThat(text(opens("/" + paper + ".pdf"))).as(paper)
				.contains("by the patient")
				.doesNotContain("Zebra", "Yak");
		}
		assertThat(text(opens("/card.pdf"))).contains("Hidden by the patient");
	}

	@Test
	void aReaderReadsAndPrintsAndChangesNothing() {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.READER);
		assertThat(opens("").hasStatus(302).header("Location")).endsWith("/caregiver");
		assertThat(main(opens("/caregiver"))).contains("Ann Lee", "Be there", "Print this");
		opens("/review").hasStatus(200);
		opens("/print").hasStatus(200);
		assertThat(main(opens("/patient/start").hasStatus(403))).contains("You can read and print this brief");
		opens("/delete").hasStatus(403);
	}

	@Test
	void aHelperDoesNotDoWhatIsTheOwners() {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.HELPER);
		for (String path : List.of("/delete", "/people", "/people/invite")) {
			assertThat(main(opens(path).hasStatus(403))).as(path).contains("Only the owner can do this");
		}
	}

	@Test
	void whoeverIsEndedWhileTypingKeepsHerTextAndSavesNothing() {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.HELPER);
		HttpPage page = opens("/patient/start").hasStatus(200);
		this.owner.open("/people/" + new Grants(this.jdbc).account(this.mia) + "/end")
			.form("main form")
			.submit()
			.hasStatus(200);
		HttpPage answer = page.form("#form").fill("goal", "My long thoughts").submit().hasStatus(404);
		assertThat(main(answer)).contains("not open to you any more", "My long thoughts");
		assertThat(this.owner.open("/patient/start").form().values("goal")).containsExactly("");
		opens("").hasStatus(404);
	}

	@Test
	void whatIsHiddenMeanwhileComesBackToItsWriter() {
		new Grants(this.jdbc).let(this.owner.briefId(), this.mia, Role.HELPER);
		HttpPage page = opens("/story/telling").hasStatus(200);
		this.owner.open("/people/" + new Grants(this.jdbc).account(this.mia) + "/hidden")
			.form("#form")
			.fill("hidden", "story")
			.submit()
			.hasStatus(200);
		HttpPage answer = page.form("#form").fill("began", "In May").submit().hasStatus(403);
		assertThat(main(answer)).contains("This part is hidden", "In May");
		assertThat(this.owner.open("/story/telling").form().values("began")).containsExactly("");
	}

	@Test
	void anOwnerWhoTakesHerOwnInvitationStaysOwner() {
		HttpPage invitation = invite("READER");
		this.owner.journey()
			.get(URI.create(secret(invitation, 0)).getPath())
			.form("main form")
			.submit()
			.form("#form")
			.fill("code", secret(invitation, 1))
			.submit()
			.hasStatus(200);
		this.owner.open("/delete").hasStatus(200);
	}

}
