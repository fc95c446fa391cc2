package org.doctorbrief.wording;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/**
 * Says what could be worded in another way, and takes over a line when somebody asks for
 * it.
 */
@Component
public class Suggestions {

	private static final Pattern CHOICE = Pattern.compile("(\\d{1,4}\\.[A-Z_]+)\\.(\\d)");

	private final WordingCheck check;

	private final Advisor advisor;

	Suggestions(WordingCheck check, Advisor advisor) {
		this.check = check;
		this.advisor = advisor;
	}

	/** What could be worded in another way, in the order of the text. */
	public List<Suggestion> on(String text, Locale language) {
		List<Finding> findings = this.check.findings(text, language);
		return IntStream.range(0, findings.size())
			.mapToObj((place) -> suggestion(findings.get(place), place, language))
			.toList();
	}

	/**
	 * The text with a line in place of the sentence that the words stand in.
	 * @param text the text
	 * @param choice the id of a suggestion, a point, and the number of a line from 0 on
	 * @param language the language of the text
	 * @return the text; as it was when that is no longer suggested
	 */
	public String taken(String text, String choice, Locale language) {
		Matcher chosen = CHOICE.matcher(choice);
		if (!chosen.matches()) {
			return text;
		}
		int line = Integer.parseInt(chosen.group(2));
		return on(text, language).stream()
			.filter((one) -> one.id().equals(chosen.group(1)) && line < one.advice().lines().size())
			.findFirst()
			.map((one) -> replaced(text, one.finding(), one.advice().lines().get(line), language))
			.orElse(text);
	}

	private Suggestion suggestion(Finding finding, int place, Locale language) {
		return new Suggestion(finding, this.advisor.advice(finding.kind(), language), place + "." + finding.kind());
	}

	private static String replaced(String text, Finding finding, String next, Locale language) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		int before = text.lastIndexOf('\n', finding.start()) + 1;
		int start = (finding.start() == 0) ? 0 : Math.max(before, sentences.preceding(finding.start() + 1));
		int line = text.indexOf('\n', finding.end() - 1);
		int end = Math.min((line < 0) ? text.length() : line, sentences.following(finding.end() - 1));
		String sentence = text.substring(start, end);
		String behind = sentence.substring(sentence.stripTrailing().length());
		return text.substring(0, start) + next + behind + text.substring(end);
	}

}
