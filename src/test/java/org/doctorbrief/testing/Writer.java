package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Fills in pages of a brief, field by field, and remembers the words that were written.
 */
public final class Writer {

	private static final Pattern LIMIT = Pattern.compile("up to ([\\d,]+)");

	private static final Pattern DATE = Pattern.compile("\\.(day|month|year)$");

	/**
	 * What stays with the patient: letters, candidates, what came after the visit, and
	 * what was said of a request.
	 */
	private static final Pattern UNPRINTED = Pattern
		.compile("/letters/.*|/candidates/.*|/decision/.*|/talk/.*|/calendar/.*|/compare/.*"
				+ "|/opinions/(second|third)\\b.*|/records/asking/.*[.]said");

	private final Person person;

	private final Hand hand;

	private final List<String> words = new ArrayList<>();

	public Writer(Person person, Hand hand) {
		this.person = person;
		this.hand = hand;
	}

	/**
	 * Fills in one page and keeps it; what is too long for a field is cut to its length.
	 */
	public Writer fill(String page) {
		HttpPage shown = this.person.open(page).hasStatus(200);
		Map<String, List<String>> values = new LinkedHashMap<>();
		options(shown).forEach((field, options) -> values.put(field, this.hand.write(page, field, options)));
		HttpPage answer = send(shown, values);
		for (int again = 0; again < 2 && answer.status() == 422; again++) {
			shorten(answer, values);
			answer = send(answer, values);
		}
		answer.hasStatus(200);
		options(shown).forEach((field, options) -> {
			boolean printed = !UNPRINTED.matcher(page + "." + field).matches();
			if (options.isEmpty() && printed && !DATE.matcher(field).find()) {
				this.words.addAll(values.get(field));
			}
		});
		return this;
	}

	/**
	 * Returns all words for paper written so far, as they were kept, without dates and
	 * choices.
	 */
	public List<String> words() {
		return this.words;
	}

	private static HttpPage send(HttpPage page, Map<String, List<String>> values) {
		HttpForm form = page.form("form#form");
		for (Map.Entry<String, List<String>> field : values.entrySet()) {
			if (!field.getValue().isEmpty()) {
				form = form.fill(field.getKey(), field.getValue().toArray(String[]::new));
			}
		}
		return form.submit();
	}

	private static Map<String, List<String>> options(HttpPage page) {
		Map<String, List<String>> options = new LinkedHashMap<>();
		for (Element control : page.document()
			.select("form#form")
			.select("input:not([type=hidden]), textarea, select")) {
			List<String> found = options.computeIfAbsent(control.attr("name"), (name) -> new ArrayList<>());
			if (control.is("[type=radio], [type=checkbox]")) {
				found.add(control.attr("value"));
			}
			found.addAll(control.select("option:not([value=''])").eachAttr("value"));
		}
		return options;
	}

	private static void shorten(HttpPage page, Map<String, List<String>> values) {
		values.replaceAll((field, value) -> {
			Element told = page.document().getElementById(field.replace('.', '-') + "-error");
			Matcher limit = LIMIT.matcher((told != null) ? told.text() : "");
			return limit.find() ? List.of(cut(value.get(0), Integer.parseInt(limit.group(1).replace(",", "")))) : value;
		});
	}

	private static String cut(String text, int length) {
		return text.substring(0, text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length()))));
	}

}
