package org.doctorbrief.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import com.openhtmltopdf.extend.FSStream;

/**
 * A page for the paper: its html, and the pictures it may show. An {@code img} names one
 * as {@code picture:} and its name; no other address is ever opened.
 *
 * @param html the page
 * @param pictures draws each picture as a PNG when the page comes to it
 */
public record Manuscript(String html, Map<String, Supplier<byte[]>> pictures) {

	static final String SCHEME = "picture";

	private static final String PREFIX = SCHEME + ":";

	public Manuscript {
		pictures = Map.copyOf(pictures);
	}

	/** A page of text alone. */
	public static Manuscript of(String html) {
		return new Manuscript(html, Map.of());
	}

	/** Whether that is the address of one of its pictures. */
	boolean shows(String address) {
		return address != null && address.startsWith(PREFIX) && this.pictures.containsKey(name(address));
	}

	FSStream open(String address) {
		if (!shows(address)) {
			throw new IllegalStateException("The paper opens nothing else");
		}
		Stop.look();
		return new Drawn(this.pictures.get(name(address)).get());
	}

	private static String name(String address) {
		return address.substring(PREFIX.length());
	}

	/** A picture that was drawn. */
	private record Drawn(byte[] png) implements FSStream {

		@Override
		public InputStream getStream() {
			return new ByteArrayInputStream(this.png);
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
		}

	}

}
