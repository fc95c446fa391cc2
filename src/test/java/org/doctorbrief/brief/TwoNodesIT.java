package org.doctorbrief.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.ClearText;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServerTest;
import org.doctorbrief.testing.TwoNodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starting all of it takes long, so one server goes through everything in turn. */
@ServerTest
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

	private static final int ROUNDS = Integer.getInteger("node.rounds", 1);

	@TempDir
	private static Path folder;

	private static TwoNodes server;

	private static Person person;

	private static List<String> secrets;

	@BeforeAll
	static void build() throws IOException {
		Path temp = Files.createDirectory(folder.resolve("temp"));
		server = TwoNodes.in(folder, "invitation", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Djava.io.tmpdir=" + temp);
		person = server.person();
	}

	@AfterAll
	static void end() {
		if (server != null) {
			server.close();
		}
	}

	@Test
	@Order(1)
	void aPersonSeesOneServer() {
		HttpJourney visitor = server.nginx().visitor();
		HttpPage start = visitor.get("/").hasStatus(200);
		assertThat(start.header("Strict-Transport-Security")).contains("max-age=31536000");
		assertThat(visitor.get("/sign-up").document().select("h1").text()).isEqualTo("You need an invitation");
		assertThat(person.journey().cookies().getCookieStore().getCookies()).anySatisfy((cookie) -> {
			assertThat(cookie.getName()).isEqualTo("__Host-sid");
			assertThat(cookie.getSecure()).isTrue();
		});
		assertThat(start.header("Server")).doesNotContainPattern("\\d");
	}

	@Test
	@Order(2)
	void aNodeSaysHowItIsToThisComputerAlone() {
		HttpJourney balancer = new HttpJourney(server.health(0));
		for (String path : List.of("/health", "/health/liveness", "/health/readiness")) {
			assertThat(balancer.get(path).hasStatus(200).source()).contains("\"status\":\"UP\"");
		}
		person.open("/review").hasStatus(200);
		assertThat(balancer.get("/prometheus").hasStatus(200).source())
			.contains("http_server_requests_seconds_count", "hikaricp_connections_active")
			.doesNotContain(person.briefId());
		assertThat(balancer.get("/env").status()).isNotEqualTo(200);
		assertThat(balancer.get("/sbom/application").status()).isNotEqualTo(200);
		assertThat(new HttpJourney(server.node(0).address()).get("/health").status()).isEqualTo(302);
		assertThat(server.nginx().visitor().get("/prometheus").status()).isEqualTo(302);
	}

	@Test
	@Order(3)
	void peopleWriteShareAndInvite() {
		secrets = new Traces(server.nginx(), person).leave();
		assertThat(secrets).hasSize(10).doesNotHaveDuplicates().allMatch((secret) -> secret.length() > 7);
		String figures = IntStream.range(0, 2)
			.mapToObj((node) -> new HttpJourney(server.health(node)))
			.map((owner) -> owner.get("/prometheus").hasStatus(200).source() + owner.get("/health").source())
			.collect(Collectors.joining());
		assertThat(figures).contains("/briefs/{brief}/people/invite").doesNotContain(person.briefId());
		assertThat(ClearText.in(figures, secrets)).isEmpty();
	}

	@Test
	@Order(4)
	void whenANodeIsKilledAPersonGoesOnSignedInAndLosesNothing() throws InterruptedException {
		Visitor visitor = new Visitor(person);
		for (int round = 0; round < ROUNDS; round++) {
			int node = round % 2;
			if (round > 0) {
				server.restart(1 - node);
			}
			Thread work = new Thread(visitor);
			work.start();
			visitor.awaitSaves(5);
			server.node(node).kill();
			visitor.awaitSaves(5);
			visitor.stop();
			work.join();
			assertThat(visitor.stored()).as("saves after the end of node " + node)
				.isGreaterThanOrEqualTo(visitor.acknowledged());
			assertThat(visitor.signedOut()).isZero();
		}
		server.restart((ROUNDS - 1) % 2);
	}

	@Test
	@Order(5)
	void aNodeThatStopsFinishesWhatWasBegun() throws InterruptedException {
		HttpJourney balancer = new HttpJourney(server.health(0));
		HttpJourney direct = new HttpJourney(server.node(0).address());
		CompletableFuture<Integer> stopped = CompletableFuture.supplyAsync(() -> server.node(0).stop());
		int readiness = 200;
		for (int time = 0; time < 40 && readiness == 200; time++) {
			TimeUnit.MILLISECONDS.sleep(50);
			readiness = balancer.get("/health/readiness").status();
		}
		assertThat(readiness).isEqualTo(503);
		assertThat(direct.get("/").status()).isEqualTo(200);
		byte[] pdf = direct.get("/blank-kit.pdf").hasStatus(200).bytes();
		assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(stopped.join()).isEqualTo(128 + 15);
		person.open("/review").hasStatus(200);
	}

	@Test
	@Order(6)
	void whatANewerProgramWroteIsNeitherShownByHalfNorWrittenOver() {
		person.open("/story/matters").form("#form").fill("daily", "I cannot lift my arm").submit().hasStatus(200);
		HttpForm open = person.open("/story/matters").form("#form").fill("daily", "I can");
		NewerRow row = new NewerRow(server.jdbc(), server.vault(), person.briefId(), "story");
		row.write();
		byte[] written = row.sealed();
		HttpPage page = person.open("/story/matters").hasStatus(409);
		assertThat(page.document().select("main").text()).contains("written by a newer version", "Nothing is lost");
		assertThat(open.submit().hasStatus(409).document().select("h1").text())
			.isEqualTo("This part was written by a newer version");
		assertThat(row.sealed()).isEqualTo(written);
		person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		assertThat(person.open("/patient/start").form().values("name")).containsExactly("Ann Lee");
	}

	@Test
	@Order(7)
	void theProxyWritesDownNoKeysAndNoBriefs() {
		assertThat(server.nginx().logs()).contains("GET /briefs/***", "GET /sign-up/***", " 200 ")
			.doesNotContain(person.briefId());
	}

	@Test
	@Order(8)
	void nothingOfThatStandsAnywhereInClear() {
		String dump = server.dump();
		assertThat(dump).contains("COPY public.spring_session_attributes", "COPY public.share_copy", person.briefId());
		assertThat(ClearText.in(dump, secrets)).isEmpty();
		assertThat(server.logs()).contains("Started ", "GET /briefs/***", "database system is ready");
		assertThat(ClearText.in(server.logs(), secrets)).isEmpty();
		assertThat(folder.resolve("temp")).isNotEmptyDirectory();
		assertThat(ClearText.filesIn(folder, secrets.toArray(String[]::new))).isEmpty();
	}

}
