package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;

/**
 * A person without a browser: keeps cookies, reads pages, fills in forms, and sends
 * whatever it likes.
 */
public final class HttpJourney {

	private final CookieManager cookies;

	private final HttpClient client;

	private final URI address;

	private final String from;

	private final boolean tls;

	public HttpJourney(String address) {
		this(address, new BehindTheProxy(), HttpClient.newBuilder(), null, false);
	}

	/** Visits over TLS, trusting what is named. */
	public HttpJourney(String address, SSLContext trust) {
		this(address, new CookieManager(), HttpClient.newBuilder().sslContext(trust), null, false);
	}

	private HttpJourney(String address, CookieManager cookies, HttpClient.Builder client, String from, boolean tls) {
		this.address = URI.create(address);
		this.cookies = cookies;
		this.from = from;
		this.tls = tls;
		this.client = client.cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();
	}

	/** Goes on with the same cookies where the application is now. */
	public HttpJourney movedTo(String address) {
		return new HttpJourney(address, this.cookies, HttpClient.newBuilder(), this.from, this.tls);
	}

	/** Goes on with the same cookies from another address, as the proxy in front says. */
	public HttpJourney from(String client) {
		return new HttpJourney(this.address.toString(), this.cookies, HttpClient.newBuilder(), client, this.tls);
	}

	/** Goes on with the same cookies over TLS, as the proxy in front says. */
	public HttpJourney overTls() {
		return new HttpJourney(this.address.toString(), this.cookies, HttpClient.newBuilder(), this.from, true);
	}

	/** Reads a page, following no redirect. */
	public HttpPage get(String path) {
		return send(request(path).GET().build());
	}

	/** Sends fields as a form would, hidden ones and all, and follows one redirect. */
	public HttpPage post(String path, Collection<? extends Entry<String, String>> fields) {
		String body = fields.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpPage answer = send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", origin())
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString(body))
			.build());
		return answer.followed();
	}

	/** Begins a request to a path of the application, for what no browser would send. */
	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.address.resolve(path))
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.timeout(Duration.ofSeconds(60));
		if (this.tls) {
			request.header("X-Forwarded-Proto", "https");
		}
		return (this.from != null) ? request.header("X-Forwarded-For", this.from) : request;
	}

	/** Sends a request with the cookies of this person and reads the answer. */
	public HttpPage send(HttpRequest request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request, BodyHandlers.ofByteArray());
			return new HttpPage(this, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the cookie jar, to look into or to empty. */
	public CookieManager cookies() {
		return this.cookies;
	}

	private String origin() {
		return this.address.getScheme() + "://" + this.address.getAuthority();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Sends cookies that are for TLS alone, too: the proxy in front would have taken care
	 * of it.
	 */
	private static final class BehindTheProxy extends CookieManager {

		@Override
		public void put(URI uri, Map<String, List<String>> headers) throws IOException {
			Map<String, List<String>> kept = new HashMap<>(headers);
			kept.replaceAll((name, values) -> values.stream()
				.map((value) -> name.equalsIgnoreCase("Set-Cookie") ? value.replace("; Secure", "") : value)
				.toList());
			super.put(uri, kept);
		}

	}

}
