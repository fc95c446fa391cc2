package org.doctorbrief.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what could be worded in another way, and takes over a line when somebody asks for
 * it.
 */
@Component
public class Suggestions {

	private static final Pattern CHOICE = Pattern.compile("(\\w{1,30}\\.\\d{1,4}\\.[A-Z_]+)\\.(\\d)");

	private final WordingCheck check;

	private final Advisor advisor;

	Suggestions(WordingCheck check, Advisor advisor) {
		this.check = check;
		this.advisor = advisor;
	}

	/** Looks through these fields of a form; each of them is a text. */
	public <F extends Record> LookedThrough<F> in(Class<F> form, String... fields) {
		return new LookedThrough<>(this, form, List.of(fields));
	}

	/** Whether one of those texts could be worded in another way. */
	public boolean any(Stream<String> texts) {
		Locale language = LocaleContextHolder.getLocale();
		return texts.anyMatch((text) -> !this.check.findings(text, language).isEmpty());
	}

	/** What could be worded in another way, in the order of the text. */
	List<Suggestion> on(String field, String text, Locale language) {
		List<Finding> findings = this.check.findings(text, language);
		return IntStream.range(0, findings.size())
			.mapToObj((place) -> suggestion(field, findings.get(place), place, language))
			.toList();
	}

	/**
	 * The text with a line in place of the sentence that the words stand in.
	 * @param field the field that it stands in
	 * @param text the text
	 * @param choice the id of a suggestion, a point, and the number of a line from 0 on
	 * @param language the language of the text
	 * @return the text; as it was when that is no longer suggested
	 */
	String taken(String field, String text, String choice, Locale language) {
		Matcher chosen = CHOICE.matcher(choice);
		if (!choice.startsWith(field + ".") || !chosen.matches()) {
			return text;
		}
		int line = Integer.parseInt(chosen.group(2));
		return on(field, text, language).stream()
			.filter((one) -> one.id().equals(chosen.group(1)) && line < one.advice().lines().size())
			.findFirst()
			.map((one) -> Sentence.of(text, one.finding(), language).replaced(one.advice().lines().get(line)))
			.orElse(text);
	}

	private Suggestion suggestion(String field, Finding finding, int place, Locale language) {
		return new Suggestion(field, finding, this.advisor.advice(finding.kind(), language),
				field + "." + place + "." + finding.kind());
	}

}
