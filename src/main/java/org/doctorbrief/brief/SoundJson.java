package org.doctorbrief.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.brief.NotABrief.Why;
import org.doctorbrief.web.Text;
import org.doctorbrief.web.TypedText;
import tools.jackson.databind.JsonNode;

/**
 * Looks through content that comes from outside for what no page of ours would have let
 * in: texts that are too long or cannot be printed, days that are none, gaps in lists.
 */
final class SoundJson {

	private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");

	private static final int MOST = 1000;

	private SoundJson() {
	}

	static void require(JsonNode node) {
		boolean sound = node.isString() ? isText(node.asString())
				: node.isContainer() ? isSmall(node) && isSoundObject(node) : !node.isNull();
		if (!sound) {
			throw new NotABrief(Why.OTHER);
		}
		node.values().forEach(SoundJson::require);
	}

	private static boolean isSmall(JsonNode node) {
		return node.size() <= MOST;
	}

	private static boolean isText(String text) {
		return text.codePointCount(0, text.length()) <= Text.STORY && text.equals(TypedText.clean(text));
	}

	private static boolean isSoundObject(JsonNode node) {
		for (Map.Entry<String, JsonNode> field : node.properties()) {
			if (field.getKey().equals("id") && !ID.matcher(field.getValue().asString("")).matches()) {
				return false;
			}
		}
		return !node.has("year") || isDay(node);
	}

	private static boolean isDay(JsonNode node) {
		try {
			int year = node.path("year").asInt();
			LocalDate.of(year, node.path("month").asInt(1), node.path("day").asInt(1));
			return year > 0 && year <= 9999;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
