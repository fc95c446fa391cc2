package org.doctorbrief.wording;

import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows for each kind the reason, and lines that say it in a neutral way. */
@Component
public class Advisor {

	private final MessageSource messages;

	Advisor(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What to say about words of a kind.
	 * @param kind what a doctor may hear
	 * @param language the language of the reader
	 * @return the reason and the lines
	 */
	public Advice advice(Kind kind, Locale language) {
		String key = "wording." + kind;
		return new Advice(words(key, language), words(key + ".why", language),
				Stream.of(".line1", ".line2", ".line3").map((line) -> words(key + line, language)).toList());
	}

	private String words(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
