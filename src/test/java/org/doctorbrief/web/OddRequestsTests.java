package org.doctorbrief.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page of ours sends is refused in plain words, and is no failure of ours. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTests {

	private static final String SECRET = "Qm9vay1vZi1zZWNyZXRz";

	private Person person;

	private String token;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
		this.token = this.person.open("").document().selectFirst("input[name=_csrf]").val();
	}

	private HttpPage post(String page, String type, String body) {
		return this.person.journey()
			.send(this.person.journey()
				.request(this.person.brief() + page)
				.header("Content-Type", type)
				.header("X-CSRF-TOKEN", this.token)
				.header("Sec-Fetch-Site", "same-origin")
				.POST(BodyPublishers.ofString(body))
				.build());
	}

	private static void isRefused(HttpPage page) {
		assertThat(page.hasStatus(400).document().select("h1").text()).isEqualTo("This could not be read");
	}

	@ParameterizedTest
	@CsvSource({ "/records/checklist, here[abc]", "/records/checklist, here[-1]",
			"/records/checklist, here[99999999999]", "/records/checklist, here[0", "/records/checklist, here]",
			"/records/checklist, here[0].x", "/records/checklist, here[0][1]", "/patient/start, name.x",
			"/patient/start, name[0]", "/patient/start, name[x].y", "/patient/start, .name", "/patient/start, name.",
			"/patient/about, birthDate.year.x", "/patient/about, birthDate[0]", "/patient/start, class.module",
			"/patient/start, [", "/patient/start, ]", "/story/timeline/e1, when.x.y" })
	void aFieldWithAStrangeNameIsNoFailureOfOurs(String page, String field) {
		HttpPage answer = post(page, "application/x-www-form-urlencoded",
				URLEncoder.encode(field, StandardCharsets.UTF_8) + "=1");
		assertThat(answer.status()).as(field).isIn(302, 400, 409, 422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/form-data; boundary=" })
	void aBodyInPartsThatHasNoneIsRefused(String type) {
		isRefused(post("/patient/start", type, "name=Ann"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/s/{secret}/", "/s/{secret}/brief.pdf/x", "/reset/{secret}/", "/sign-up/{secret}/",
			"/invited/{secret}/", "{brief}/{secret}/", "{brief}/patient/start/", "{brief}/{secret}.pdf" })
	void theLogShowsNoAddressThatLeadsNowhere(String address, CapturedOutput log) {
		LoggerFactory.getLogger(getClass()).info("what is read here");
		this.person.journey().get(address.replace("{secret}", SECRET).replace("{brief}", this.person.brief()));
		assertThat(log).contains("what is read here").doesNotContain(SECRET).doesNotContain(this.person.briefId());
	}

}
