package org.doctorbrief.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * Every visible word, from the file of each room; words for somebody else's brief stand
 * beside the plain ones.
 */
class Words extends AbstractMessageSource {

	private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	Words(Resource... files) {
		Stream.of(files).forEach(this::read);
	}

	@Override
	protected String resolveCodeWithoutArguments(String code, Locale locale) {
		return find(code, locale);
	}

	@Override
	protected MessageFormat resolveCode(String code, Locale locale) {
		String found = find(code, locale);
		return (found != null) ? this.formats.computeIfAbsent(locale.toLanguageTag() + found,
				(any) -> new MessageFormat(found, locale)) : null;
	}

	private String find(String code, Locale locale) {
		for (String language : List.of(locale.getLanguage(), "")) {
			Properties words = this.byLanguage.get(language);
			String found = (words != null) ? spoken(words, code) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static String spoken(Properties words, String code) {
		return Voice.current()
			.suffixes()
			.map((suffix) -> words.getProperty(code + suffix))
			.filter((text) -> text != null)
			.findFirst()
			.orElse(null);
	}

	private void read(Resource file) {
		Properties read = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			read.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Properties words = this.byLanguage.computeIfAbsent(language(file.getFilename()), (any) -> new Properties());
		read.forEach((code, text) -> {
			if (words.put(code, text) != null) {
				throw new IllegalStateException("The words for " + code + " are written in two places");
			}
		});
	}

	/**
	 * "patient.properties" is in the language of the program, "patient_es.properties" in
	 * Spanish.
	 */
	private static String language(String filename) {
		int mark = filename.indexOf('_');
		return (mark < 0) ? "" : filename.substring(mark + 1, filename.indexOf('.'));
	}

}
