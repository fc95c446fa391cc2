package org.doctorbrief.takeaway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Somebody who takes a brief along, and opens what she brings.
 *
 * @param journey what she does over HTTP
 */
record Traveller(HttpJourney journey) {

	private static final String BOUNDARY = "as-browsers-choose-it";

	/** What a person's brief is taken along as. */
	static HttpPage takes(Person person) {
		return person.open("/takeaway").hasStatus(200).form("main form").submit().hasStatus(200);
	}

	static Map<String, byte[]> unpacked(byte[] zip) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
				files.put(entry.getName(), stream.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	static byte[] packed(Map<String, byte[]> files) {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try {
			Bundle.send(files, zip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zip.toByteArray();
	}

	static byte[] packed(String document) {
		return packed(Map.of("brief.json", document.getBytes(UTF_8)));
	}

	/** Sends a file as a browser does; follows no redirect. */
	HttpPage brings(byte[] file) {
		String token = this.journey.get("/open").hasStatus(200).form("#form").values("_csrf").get(0);
		return sends("/open", token, file);
	}

	HttpPage sends(String path, String token, byte[] file) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(part("_csrf\"", token.getBytes(UTF_8)));
		body.writeBytes(part("file\"; filename=\"doctor-brief.zip\"\r\nContent-Type: application/zip", file));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
		return this.journey.send(this.journey.request(path)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofByteArray(body.toByteArray()))
			.build());
	}

	private static byte[] part(String name, byte[] content) {
		ByteArrayOutputStream part = new ByteArrayOutputStream();
		part.writeBytes(
				("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n").getBytes(UTF_8));
		part.writeBytes(content);
		part.writeBytes("\r\n".getBytes(UTF_8));
		return part.toByteArray();
	}

	/** The page that an upload leads to, as a brief of that person. */
	static Person opened(Person person, HttpPage answer) {
		HttpPage list = answer.hasStatus(302).followed().hasStatus(200);
		return new Person(person.journey(), person.login(), list.path());
	}

}
