package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Fills in any form, each field with words that nobody typed before, and remembers all of
 * them.
 */
public final class Pencil {

	private static final String FIELDS = "#form input:not([type=hidden]), #form textarea, #form select";

	private static final int TOO_LONG = 10_001;

	private final List<String> written = new ArrayList<>();

	private final Map<String, List<String>> fields = new HashMap<>();

	private int words;

	private int years;

	/** Returns every word it wrote; all are different. */
	public List<String> written() {
		return List.copyOf(this.written);
	}

	/** Returns every word it wrote into fields of that name. */
	public List<String> written(String field) {
		return List.copyOf(this.fields.getOrDefault(field, List.of()));
	}

	/** Returns an answer for every field on the page, by the field's name. */
	public Map<String, List<String>> answers(Document page) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		fields(page).forEach((name, fields) -> {
			int before = this.written.size();
			answers.put(name, answer(fields));
			this.fields.computeIfAbsent(name, (field) -> new ArrayList<>())
				.addAll(this.written.subList(before, this.written.size()));
		});
		return answers;
	}

	/** Returns a text that no field can keep, for every field that takes text. */
	public static Map<String, List<String>> tooMuch(Document page) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		fields(page).forEach((name, fields) -> {
			if (takesText(fields.first())) {
				answers.put(name, List.of(name + "x".repeat(TOO_LONG)));
			}
		});
		return answers;
	}

	private static Map<String, Elements> fields(Document page) {
		Map<String, Elements> fields = new LinkedHashMap<>();
		page.select(FIELDS)
			.forEach((field) -> fields.computeIfAbsent(field.attr("name"), (name) -> new Elements()).add(field));
		return fields;
	}

	private static boolean takesText(Element field) {
		return field.nameIs("textarea")
				|| (field.nameIs("input") && !List.of("radio", "checkbox").contains(field.attr("type")));
	}

	private List<String> answer(Elements fields) {
		Element field = fields.first();
		if (field.nameIs("textarea")) {
			return List.of(word() + "\n" + word());
		}
		if (field.nameIs("select")) {
			return List.of(field.select("option").last().val());
		}
		return switch (field.attr("type")) {
			case "radio" -> List.of(field.val());
			case "checkbox" -> fields.eachAttr("value");
			default -> List.of(line(field.attr("name")));
		};
	}

	private String line(String name) {
		if (name.endsWith(".day")) {
			return "3";
		}
		if (name.endsWith(".month")) {
			return "4";
		}
		return name.endsWith(".year") ? remembered(String.valueOf(1920 + this.years++)) : word();
	}

	private String word() {
		int place = this.words++;
		return remembered("zq" + (char) ('a' + place / 26) + (char) ('a' + place % 26));
	}

	private String remembered(String word) {
		this.written.add(word);
		return word;
	}

}
