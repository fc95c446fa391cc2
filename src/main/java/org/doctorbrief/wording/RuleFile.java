package org.doctorbrief.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads rules as they are written down. A line {@code BLAME:} opens a kind, each line
 * below it is one rule, {@code but not:} leads what only sounds like it, {@code $NAME =}
 * names a list of words, and a line that starts with a blank goes on with the one above.
 * In a rule {@code ~} is some words of the same sentence or none, {@code _} two words at
 * most, {@code ~?} all up to a question mark, and {@code ^} the start of a sentence; all
 * else is a regular expression.
 */
final class RuleFile {

	private static final Pattern NAMED = Pattern.compile("\\$([A-Z]+) = (.*)");

	private static final Pattern LIST = Pattern.compile("\\$([A-Z]+)");

	private static final String BUT_NOT = "but not:";

	private final Map<String, String> lists = new HashMap<>();

	private final Rules rules = new Rules();

	private Kind kind;

	private RuleFile() {
	}

	static Rules read(String source) {
		RuleFile file = new RuleFile();
		joined(source).forEach(file::line);
		return file.rules;
	}

	private static List<String> joined(String source) {
		List<String> lines = new ArrayList<>();
		source.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
			boolean goesOn = Character.isWhitespace(line.charAt(0));
			lines.add(goesOn ? lines.remove(lines.size() - 1) + line.strip() : line.strip());
		});
		return lines;
	}

	private void line(String line) {
		Matcher list = NAMED.matcher(line);
		if (list.matches()) {
			this.lists.put(list.group(1), expanded(list.group(2)));
		}
		else if (line.startsWith(BUT_NOT)) {
			this.rules.except(this.kind, pattern(line.substring(BUT_NOT.length()).strip()));
		}
		else if (line.matches("[A-Z_]+:")) {
			this.kind = Kind.valueOf(line.replace(":", ""));
		}
		else {
			this.rules.add(this.kind, pattern(line));
		}
	}

	private Pattern pattern(String rule) {
		String words = expanded(rule).replace(" ~?", "[^.?]{0,200}(?=[?])")
			.replace(" ~ ", " (?:[^.?]{1,50}? )??")
			.replace(" _ ", " (?:\\w+ )?(?:\\w+ )?")
			.replace("^ ", "(?<=[.?] )");
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
				Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** Folded like the text, with the words of each list in place of its name. */
	private String expanded(String rule) {
		String full = LIST.matcher(rule)
			.replaceAll((list) -> Matcher.quoteReplacement("(?:" + words(list.group(1)) + ")"));
		return full.codePoints()
			.filter((letter) -> letter != '\'' && letter != '’')
			.mapToObj((letter) -> String.valueOf(Folded.plain((char) letter)))
			.collect(Collectors.joining());
	}

	private String words(String list) {
		if (!this.lists.containsKey(list)) {
			throw new IllegalArgumentException("No list has the name " + list);
		}
		return this.lists.get(list);
	}

}
