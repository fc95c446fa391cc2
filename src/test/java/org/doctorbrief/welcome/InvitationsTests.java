package org.doctorbrief.welcome;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@TestPropertySource(properties = "doctorbrief.sign-up=invitation")
class InvitationsTests {

	@Autowired
	private Invitations invitations;

	@Autowired
	private JdbcClient jdbc;

	private String address;

	@BeforeEach
	void where(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	private HttpForm form(String token) {
		return new HttpJourney(this.address).get("/sign-up/" + token).hasStatus(200).form("main form");
	}

	private static HttpPage fill(HttpForm form) {
		return form.fill("login", "new-" + UUID.randomUUID()).fill("password", Person.PASSWORD).submit();
	}

	@Test
	void nobodySignsUpWithoutAnInvitation() {
		HttpJourney journey = new HttpJourney(this.address);
		HttpPage page = journey.get("/sign-up").hasStatus(200);
		assertThat(page.document().select("h1").text()).isEqualTo("You need an invitation");
		assertThat(page.document().select("main form")).isEmpty();
		HttpForm form = form(this.invitations.make());
		assertThat(fill(form.force("name")).status()).isEqualTo(200);
		String token = journey.get("/sign-in").form().values("_csrf").get(0);
		HttpPage refused = journey.post("/sign-up", List.of(java.util.Map.entry("_csrf", token),
				java.util.Map.entry("login", "x"), java.util.Map.entry("password", Person.PASSWORD)));
		assertThat(refused.hasStatus(403).document().select("h1").text()).isEqualTo("You need an invitation");
	}

	@Test
	void anInvitationIsGoodForOneAccount() {
		String token = this.invitations.make();
		HttpForm first = form(token);
		HttpForm second = form(token);
		fill(first.fill("password", "short")).hasStatus(200);
		assertThat(fill(second).hasStatus(403).document().select("main").text()).contains("used before");
		assertThat(new HttpJourney(this.address).get("/sign-up/" + token).document().select("main form")).isEmpty();
	}

	@Test
	void ofTwoAtOnceOneGetsIt() {
		String token = this.invitations.make();
		List<CompletableFuture<HttpPage>> both = Stream.of(form(token), form(token))
			.map((form) -> CompletableFuture.supplyAsync(() -> fill(form)))
			.toList();
		assertThat(both).extracting((one) -> one.join().status()).containsExactlyInAnyOrder(200, 403);
	}

	@Test
	void anInvitationWorksForSevenDaysAndCannotBeReadFromTheDatabase() {
		String token = this.invitations.make();
		Instant ends = this.jdbc.sql("select max(ends_at) from sign_up_invitation")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
		assertThat(Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), ends))
			.isBetween(Duration.ofDays(7).minusMinutes(1), Duration.ofDays(7));
		assertThat(this.jdbc.sql("select mark from sign_up_invitation").query((row, number) -> row.getBytes(1)).list())
			.noneMatch((mark) -> new String(mark, java.nio.charset.StandardCharsets.ISO_8859_1).contains(token));
		this.jdbc.sql("update sign_up_invitation set ends_at = ?").param(Timestamp.from(Instant.EPOCH)).update();
		assertThat(this.invitations.isOpen(token)).isFalse();
		this.invitations.make();
		assertThat(this.jdbc.sql("select count(*) from sign_up_invitation").query(Integer.class).single()).isOne();
	}

}
