package org.doctorbrief.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;

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

	/** Names the parts that are not in this print and why, or nothing when all are. */
	String leftOut(Snapshot brief, Print print) {
		List<String> newer = BriefSheets.newer(brief);
		List<String> chosen = BriefSheets.choosable()
			.stream()
			.filter((step) -> !print.edition().has(step) && !newer.contains(step))
			.toList();
		Locale language = print.edition().locale();
		String reasons = Stream
			.of(named("documents.left-out", chosen, language), named("documents.newer", newer, language))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		return reasons.isEmpty() ? null : reasons;
	}

	private Optional<String> named(String reason, List<String> steps, Locale language) {
		String parts = steps.stream().map((step) -> name(step, language)).collect(Collectors.joining("; "));
		return steps.isEmpty() ? Optional.empty()
				: Optional.of(this.words.getMessage(reason, new Object[] { parts }, language));
	}

	private String name(String step, Locale language) {
		String title = this.words.getMessage(step + ".title", null, language);
		return this.words.getMessage(step + ".printed", null, title, language);
	}

}
