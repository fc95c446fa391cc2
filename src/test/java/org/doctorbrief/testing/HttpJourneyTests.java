package org.doctorbrief.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HttpJourneyTests {

	private static final String FORM = """
			<main><form action="/save" method="post"><input type="hidden" name="_csrf" value="t&amp;1">
			<input name="name" value="Ann"><textarea name="story">as typed</textarea>
			<input type="radio" name="who" value="ME" checked><input type="radio" name="who" value="OTHER">
			<input type="checkbox" name="days" value="MON" checked><input type="checkbox" name="days" value="TUE">
			<button>Continue</button><button name="later" value="yes">Save for later</button></form>
			<a href="/thanks">Thanks</a></main>
			""";

	private final AtomicReference<String> received = new AtomicReference<>();

	private final Pages pages = new Pages().with("/", "Form", FORM)
		.with("/thanks", "Thanks", "<h1>Thanks</h1>")
		.answering("/save", this::save);

	private final HttpJourney journey = new HttpJourney(this.pages.address());

	@AfterEach
	void stop() {
		this.pages.close();
	}

	private void save(HttpExchange exchange) throws IOException {
		this.received.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + " "
				+ exchange.getRequestHeaders().getFirst("Cookie"));
		exchange.getResponseHeaders().add("Set-Cookie", "seen=yes; Path=/; HttpOnly");
		exchange.getResponseHeaders().add("Location", "/thanks");
		exchange.sendResponseHeaders(303, -1);
		exchange.close();
	}

	@Test
	void sendsWhatTheFormHoldsAndFollowsOneRedirect() {
		HttpPage page = this.journey.get("/").hasStatus(200).form().submit();
		assertThat(this.received).hasValue("_csrf=t%261&name=Ann&story=as+typed&who=ME&days=MON null");
		assertThat(page.path()).isEqualTo("/thanks");
		assertThat(page.document().title()).isEqualTo("Thanks");
	}

	@Test
	void fillsFieldsPressesAButtonAndKeepsCookies() {
		HttpForm form = this.journey.get("/").form();
		form.submit();
		form.fill("who", "OTHER").fill("days").fill("name", "Zoë").press("Save for later").hasStatus(200);
		assertThat(this.received).hasValue("_csrf=t%261&story=as+typed&who=OTHER&name=Zo%C3%AB&later=yes seen=yes");
		assertThat(form.values("name")).containsExactly("Ann");
	}

	@Test
	void noticesAFieldThatIsNotThere() {
		HttpForm form = this.journey.get("/").form();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> form.fill("surname", "Lee"));
		assertThat(form.force("surname", "Lee").values("surname")).containsExactly("Lee");
	}

	@Test
	void noticesAnotherStatusAndAMissingForm() {
		HttpPage page = this.journey.get("/").follow("Thanks");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> page.hasStatus(404))
			.withMessageContaining("/thanks");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(page::form).withMessageContaining("main form");
	}

}
