package org.doctorbrief.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

import static org.assertj.core.api.Assertions.assertThat;

/** One answer of the application, as the person who asked reads it. */
public final class HttpPage {

	private final HttpJourney journey;

	private final HttpResponse<byte[]> response;

	HttpPage(HttpJourney journey, HttpResponse<byte[]> response) {
		this.journey = journey;
		this.response = response;
	}

	/** Returns the status of the answer. */
	public int status() {
		return this.response.statusCode();
	}

	/** Returns the path that answered, without its query. */
	public String path() {
		return this.response.uri().getPath();
	}

	/** Returns the first value of a header, or null. */
	public String header(String name) {
		return this.response.headers().firstValue(name).orElse(null);
	}

	/** Returns all values of a header. */
	public List<String> headers(String name) {
		return this.response.headers().allValues(name);
	}

	/** Returns the bytes of the answer, of a PDF for instance. */
	public byte[] bytes() {
		return this.response.body();
	}

	/** Returns the source of the answer. */
	public String source() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	/** Returns the answer as a document that can be searched. */
	public Document document() {
		return Jsoup.parse(source(), this.response.uri().toString());
	}

	/** Makes sure of the status and goes on. */
	public HttpPage hasStatus(int status) {
		assertThat(status()).as(() -> this.response + "\n" + document().text()).isEqualTo(status);
		return this;
	}

	/** Follows the redirect, once, if this is one. */
	public HttpPage followed() {
		if (status() != 302 && status() != 303) {
			return this;
		}
		URI target = this.response.uri().resolve(header("Location"));
		return this.journey.get(target.toString());
	}

	/** Follows the only link with this text. */
	public HttpPage follow(String text) {
		Elements links = document().select("a[href]");
		links.removeIf((link) -> !link.text().equals(text));
		return this.journey.get(only(links, "links \"" + text + "\"").absUrl("href"));
	}

	/** Returns the only form in the main part of the page. */
	public HttpForm form() {
		return form("main form");
	}

	/** Returns the only form that a selector finds, with all that stands in it. */
	public HttpForm form(String selector) {
		Elements forms = document().select(selector);
		return new HttpForm(this.journey, (FormElement) only(forms, "forms " + selector));
	}

	private Element only(Elements found, String what) {
		assertThat(found).as(() -> what + " on " + this.response + "\n" + document().text()).hasSize(1);
		return found.first();
	}

}
