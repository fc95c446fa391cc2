package org.doctorbrief.mode;

import java.io.IOException;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.ServerSettings;
import org.doctorbrief.web.Idle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ContextConfiguration(initializers = ServerSettings.class)
@Import(WhoAsks.class)
class ServerModeIT {

	private static final String[] FORWARDED = { "X-Forwarded-For: 192.0.2.7", "X-Forwarded-Proto: https" };

	@LocalServerPort
	private int port;

	@Autowired
	private Idle idle;

	private RawRequest proxy() {
		return new RawRequest(ServerSettings.PROXY, this.port);
	}

	@Test
	void believesTheProxyThatIsNamed() throws IOException {
		assertThat(proxy().get(WhoAsks.PATH, FORWARDED)).contains("from 192.0.2.7 over TLS");
	}

	@Test
	void believesNobodyElse() throws IOException {
		String answer = new RawRequest("127.0.0.2", this.port).get(WhoAsks.PATH, FORWARDED);
		assertThat(answer).contains("from 127.0.0.2 in the open").doesNotContain("Strict-Transport-Security");
	}

	@Test
	void believesNotWhatAPersonToldTheProxy() throws IOException {
		assertThat(proxy().get(WhoAsks.PATH, "X-Forwarded-For: 198.51.100.9, 192.0.2.7", FORWARDED[1]))
			.contains("from 192.0.2.7 over TLS");
	}

	@Test
	void keepsTheVisitToThisHostAndToTls() throws IOException {
		String answer = proxy().get("/sign-in", FORWARDED);
		assertThat(answer).startsWith("HTTP/1.1 200")
			.containsPattern("Set-Cookie: __Host-sid=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax\r\n")
			.contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains");
		assertThat(answer).doesNotContainPattern("Set-Cookie: sid=").doesNotContain("Domain=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//x", "/;x=1", "/%2e%2e/x", "/WEB-INF/web.xml" })
	void whatIsRefusedBeforeAnyDoorStaysWithTls(String address) throws IOException {
		assertThat(proxy().get(address, FORWARDED)).containsPattern("^HTTP/1.1 40[04] ")
			.containsOnlyOnce("Strict-Transport-Security: max-age=31536000 ; includeSubDomains\r\n")
			.containsOnlyOnce("Content-Security-Policy: default-src 'none'")
			.containsOnlyOnce("Cache-Control: no-cache, no-store");
	}

	@Test
	void endsAVisitInWhichNothingHappensForHalfAnHour() {
		assertThat(this.idle.warns()).isTrue();
		assertThat(this.idle.seconds()).isEqualTo(30 * 60);
	}

	@Test
	void turnsAwayWhoKnocksTooOften() throws IOException {
		String[] from = { "X-Forwarded-For: 198.51.100.7", FORWARDED[1] };
		for (int time = 0; time < 30; time++) {
			assertThat(proxy().get("/s/some-guess", from)).doesNotStartWith("HTTP/1.1 429");
		}
		String answer = proxy().get("/s/another-guess", from);
		for (int more = 0; more < 5 && !answer.startsWith("HTTP/1.1 429"); more++) {
			answer = proxy().get("/s/another-guess", from);
		}
		assertThat(answer).startsWith("HTTP/1.1 429")
			.containsPattern("Retry-After: [12]\r\n")
			.contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-cache, no-store")
			.contains("Wait a minute, then try again", "What you saved before is still there");
		assertThat(proxy().get("/s/some-guess", FORWARDED)).doesNotStartWith("HTTP/1.1 429");
	}

	@Test
	void invitesByDefault() throws IOException {
		assertThat(proxy().get("/sign-up", FORWARDED)).contains("You need an invitation");
	}

}
