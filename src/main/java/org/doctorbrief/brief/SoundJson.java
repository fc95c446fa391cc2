package org.doctorbrief.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.doctorbrief.brief.NotABrief.Why;
import org.doctorbrief.web.Text;
import org.doctorbrief.web.TypedText;
import tools.jackson.databind.JsonNode;

/**
 * Looks through content that comes from outside for what no page of ours would have let
 * in: texts that are too long or cannot be printed, days that are none, entries that
 * cannot be told apart.
 */
final class SoundJson {

	private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");

	/** What tells entries apart: an id, or else the one thing that each is about. */
	private static final List<String> NAMES = List.of("id", "topic", "doctor", "task", "fact", "to");

	private static final int LONGEST_LIST = 1000;

	private SoundJson() {
	}

	static void require(JsonNode node) {
		if (!isSound(node)) {
			throw new NotABrief(Why.OTHER);
		}
		node.values().forEach(SoundJson::require);
	}

	private static boolean isSound(JsonNode node) {
		if (node.isString()) {
			return isText(node.asString());
		}
		if (node.isArray()) {
			return node.size() <= LONGEST_LIST && areEntries(node);
		}
		return !node.isNull() && (!node.has("year") || isDay(node));
	}

	private static boolean isText(String text) {
		return text.codePointCount(0, text.length()) <= Text.STORY && text.equals(TypedText.clean(text));
	}

	/** Each has an id of its own, except for plain choices. */
	private static boolean areEntries(JsonNode list) {
		Set<String> ids = new HashSet<>();
		for (JsonNode entry : list.values()) {
			String id = NAMES.stream()
				.filter(entry::has)
				.map((name) -> entry.path(name).asString(""))
				.findFirst()
				.orElse("");
			if (!entry.isString() && !(ID.matcher(id).matches() && ids.add(id))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isDay(JsonNode date) {
		try {
			LocalDate day = LocalDate.of(date.path("year").asInt(), date.path("month").asInt(1),
					date.path("day").asInt(1));
			return day.getYear() > 0 && day.getYear() <= 9999;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
