package org.doctorbrief.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the parts of a brief are called on paper. */
@Component
class PartNames {

	private final MessageSource words;

	PartNames(MessageSource words) {
		this.words = words;
	}

	/** The parts that can be left out: the words of a step, and what it is called. */
	Map<String, String> choosable(Locale language) {
		Map<String, String> parts = new LinkedHashMap<>();
		BriefSheets.choosable().forEach((step) -> parts.put(step, name(step, language)));
		return parts;
	}

	/** Names the parts that are not in this print, or nothing when all are. */
	String leftOut(Print print) {
		String parts = BriefSheets.choosable()
			.stream()
			.filter((step) -> !print.edition().has(step))
			.map((step) -> name(step, print.edition().locale()))
			.collect(Collectors.joining("; "));
		return parts.isEmpty() ? null
				: this.words.getMessage("documents.left-out", new Object[] { parts }, print.edition().locale());
	}

	private String name(String step, Locale language) {
		String title = this.words.getMessage(step + ".title", null, language);
		return this.words.getMessage(step + ".printed", null, title, language);
	}

}
