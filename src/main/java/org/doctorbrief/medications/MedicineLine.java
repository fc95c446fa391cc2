package org.doctorbrief.medications;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.doctorbrief.web.Text;

/**
 * A line of somebody's list, taken apart by its signs alone: no medicine is known here,
 * and nothing is corrected or worked out. A bullet or a number in front is dropped. The
 * first number with a unit is the strength, with the form that follows it; what stands
 * before is the name, what stands after is how it is taken. Without a strength, the first
 * words such as "twice" or "at night" begin how it is taken. Every word is kept. Where
 * this leaves no name, or a part is too long for its field, the line stays whole.
 *
 * @param name the name, or the whole line
 * @param strength strength and form as typed, or nothing
 * @param taken how it is taken as typed, or nothing
 */
record MedicineLine(String name, String strength, String taken) {

	private static final int OPTIONS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern BULLET = Pattern
		.compile("^(?:[-*+•·–—▪●○◦‣⁃☐☑✓]|\\[[ x]?]|\\(?\\d{1,3}[.)](?=\\s|\\p{L}))\\s*", OPTIONS);

	private static final String NUMBER = "\\d{1,9}(?:[.,]\\d{1,9})*+";

	private static final String UNIT = "(?:mg|g|mcg|[\u00b5\u03bcu]g|ng|ml|cl|dl|iu|i\\.u\\.|ui|ie|u|units?|mmol|meq|%"
			+ "|(?:micro|milli)?grams?|millilit(?:er|re)s?|international units)";

	private static final String PER = "(?:\\s?/\\s?(?:" + NUMBER + "\\s?)?(?:" + UNIT
			+ "|h|hrs?|hours?|day|dose|puff|spray|drop|tablet|actuation))?";

	private static final String FORM = "(?:tablets?|tabs?|capsules?|caps?|pills?|drops?|cream|ointment|gel|lotion"
			+ "|patch(?:es)?|inhalers?|sprays?|syrup|solution|suspension|injections?|pens?|suppositor(?:y|ies)"
			+ "|powder|sachets?|lozenges?|puffs?|spoons?|teaspoons?)";

	private static final Pattern STRENGTH = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d[.,])(?:" + NUMBER + "\\s?"
			+ UNIT + "?\\s?[-–/+x×]\\s?){0,3}" + NUMBER + "\\s?" + UNIT + PER
			+ "(?![\\p{L}\\p{N}])(?:\\s(?:eye|ear|nasal|nose|er|xr|xl|sr|cr|mr|ec)(?![\\p{L}\\p{N}]))?+" + "(?:\\s"
			+ FORM + "(?![\\p{L}\\p{N}]))?", OPTIONS);

	private static final String AMOUNT = "(?:\\d{1,3}(?:[.,/]\\d{1,3})?|½|one and a half|half(?: an?)?|one|two|three"
			+ "|four|five|six)";

	private static final Pattern HOW = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:(?:only|take|taken|use|up to|about)\\s){0,3}(?:" + AMOUNT + "\\s?(?:x|×|times)"
				+ "|" + AMOUNT + "\\s(?:" + FORM + "|(?:in|at) (?:the|each|both|night|noon|bedtime)|every|each|per"
				+ "|a day|daily|before|after|on)|\\d-\\d-\\d(?:-\\d)?|once|twice|daily|nightly|weekly|monthly"
				+ "|every|each|(?:in|at|before|after|with|on) (?:the )?(?:mornings?|evenings?|night|noon|bed(?:time)?"
				+ "|breakfast|lunch|dinner|meals?|food|bad days)|(?:as|when|if) (?:needed|required|necessary)|prn"
				+ "|bd|bid|tds|tid|qds|qid|od|qd)(?![\\p{L}\\p{N}])", OPTIONS);

	private static final Pattern PART = Pattern.compile("[,;:]|\\s[-–—|]\\s");

	private static final Pattern EDGES = Pattern.compile("^[\\s,;:=|–—)-]++|[\\s,;:=|–—(-]++$");

	/** Takes that line apart as far as its signs allow. */
	static MedicineLine read(String line) {
		String typed = BULLET.matcher(line.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "")).replaceFirst("");
		MedicineLine read = apart(typed.replaceAll("[\\s\\p{Z}]+", " "));
		return read.fits() ? read : new MedicineLine(typed.isEmpty() ? line : typed, null, null);
	}

	/** Whether these words tell a strength. */
	static boolean tellsStrength(String words) {
		return STRENGTH.matcher(words).find();
	}

	/** Whether more than a name was found. */
	boolean takenApart() {
		return this.strength != null || this.taken != null;
	}

	private static MedicineLine apart(String line) {
		Matcher strength = STRENGTH.matcher(line);
		if (!strength.find()) {
			return named(line, null);
		}
		String before = line.substring(0, strength.start());
		String after = line.substring(strength.end());
		if (trimmed(before) == null) {
			return named(after, strength.group());
		}
		boolean clear = !HOW.matcher(before).find();
		return new MedicineLine(clear ? trimmed(before) : null, strength.group(), trimmed(after));
	}

	/** A name with how it is taken behind it, parted at the last sign before that. */
	private static MedicineLine named(String words, String strength) {
		Matcher how = HOW.matcher(words);
		if (!how.find()) {
			return new MedicineLine(trimmed(words), strength, null);
		}
		int cut = PART.matcher(words.substring(0, how.start()))
			.results()
			.mapToInt((sign) -> sign.end())
			.max()
			.orElse(how.start());
		return new MedicineLine(trimmed(words.substring(0, cut)), strength, trimmed(words.substring(cut)));
	}

	private boolean fits() {
		return this.name != null && shortEnough(this.strength) && shortEnough(this.taken);
	}

	private static boolean shortEnough(String part) {
		return part == null || part.codePointCount(0, part.length()) <= Text.SHORT;
	}

	private static String trimmed(String part) {
		String words = EDGES.matcher(part).replaceAll("");
		return words.isEmpty() ? null : words;
	}

}
