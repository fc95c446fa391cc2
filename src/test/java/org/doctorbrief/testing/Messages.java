package org.doctorbrief.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.doctorbrief.web.Language;

/** Every visible word in one language, by its key. */
public final class Messages {

	private Messages() {
	}

	/** Reads the English messages of all rooms; fails on a key that stands twice. */
	public static Map<String, String> english() {
		return in(Language.ENGLISH);
	}

	/** Reads the messages of all rooms in one language, and of that language alone. */
	public static Map<String, String> in(Language language) {
		Map<String, String> messages = new TreeMap<>();
		String ending = (language != Language.ENGLISH) ? "_" + language.tag() : "";
		for (Path file : ProjectFiles.under(ProjectFiles.MESSAGES, ".properties")) {
			if (file.getFileName().toString().matches("[a-z]+" + ending + "\\.properties")) {
				read(file).forEach((key, text) -> once(messages, key.toString(), text.toString()));
			}
		}
		return messages;
	}

	private static Properties read(Path file) {
		Properties properties = new OnceOnly();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void once(Map<String, String> messages, String key, String text) {
		if (messages.put(key, text) != null) {
			throw new IllegalStateException(key + " stands twice");
		}
	}

	private static final class OnceOnly extends Properties {

		@Override
		public synchronized Object put(Object key, Object value) {
			if (super.put(key, value) != null) {
				throw new IllegalStateException(key + " stands twice");
			}
			return null;
		}

	}

}
