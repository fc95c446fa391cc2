package org.doctorbrief.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.doctorbrief.wording.Cues.Weighed;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Looks through a text for words that a doctor may hear in another way than they are
 * meant.
 */
@Component
public class WordingCheck {

	private final Ear english = ear("en");

	private final Ear spanish = ear("es");

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

	private static Ear ear(String language) {
		return new Ear(RuleFile.read(source(language + ".rules")), Cues.read(source(language + ".cues")));
	}

	private static String source(String file) {
		try {
			return new ClassPathResource("wording/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What one language knows: rules, and cues that find what no rule foresaw and let
	 * pass what a rule took for something else.
	 */
	private record Ear(Rules rules, Cues cues) {

		List<Finding> findings(String text) {
			Folded folded = new Folded(text);
			List<Weighed> sentences = this.cues.sentences(folded);
			List<Finding> said = this.rules.findings(folded)
				.stream()
				.filter((finding) -> sentences.stream()
					.noneMatch((sentence) -> sentence.touches(finding) && sentence.isHarmless()))
				.toList();
			Stream<Finding> more = sentences.stream()
				.filter((sentence) -> sentence.isClear() && said.stream().noneMatch(sentence::touches))
				.map(Weighed::finding);
			return Stream.concat(said.stream(), more).sorted(Comparator.comparingInt(Finding::start)).toList();
		}

	}

}
