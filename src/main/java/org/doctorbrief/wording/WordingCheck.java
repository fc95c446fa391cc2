package org.doctorbrief.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Looks through a text for words that a doctor may hear in another way than they are
 * meant.
 */
@Component
public class WordingCheck {

	private final Rules english = rules("en");

	private final Rules spanish = rules("es");

	/**
	 * Finds such words.
	 * @param text what somebody wrote, or nothing
	 * @param language the language of the text; every other than Spanish counts as
	 * English
	 * @return what was found in the order of the text, no two overlapping
	 */
	public List<Finding> findings(String text, Locale language) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return (language.getLanguage().equals("es") ? this.spanish : this.english).findings(text);
	}

	private static Rules rules(String language) {
		try {
			return RuleFile.read(
					new ClassPathResource("wording/" + language + ".rules").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
