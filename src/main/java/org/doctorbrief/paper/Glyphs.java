package org.doctorbrief.paper;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Knows which characters the paper has no shape for, and puts words in their place.
 * <p>
 * A sign becomes its name in brackets, a run of letters of one script becomes one
 * sentence that sends the reader to the screen.
 */
@Component
public class Glyphs {

	/** Keeps two Arabic letters apart that would otherwise join. */
	static final String NON_JOINER = "\u200C";

	private static final Set<UnicodeScript> NAMED_ONE_BY_ONE = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
			UnicodeScript.UNKNOWN, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

	private final PaperFonts fonts;

	private final MessageSource words;

	Glyphs(PaperFonts fonts, MessageSource words) {
		this.fonts = fonts;
		this.words = words;
	}

	/** The characters of a text that cannot be printed, each once, as they were met. */
	public List<String> unprintable(String text) {
		return tidy(text).codePoints()
			.filter((point) -> !printable(point))
			.distinct()
			.mapToObj(Character::toString)
			.toList();
	}

	/** The same text in characters that can all be printed. */
	public String printable(String text, Locale locale) {
		String tidy = tidy(text);
		if (tidy.codePoints().allMatch(this::printable)) {
			return tidy;
		}
		ScriptRun run = new ScriptRun((script) -> sentence(script, locale));
		tidy.codePoints().forEach((point) -> append(point, run));
		return run.finish();
	}

	private void append(int point, ScriptRun run) {
		UnicodeScript script = UnicodeScript.of(point);
		if (printable(point)) {
			run.plain(point);
		}
		else if (!NAMED_ONE_BY_ONE.contains(script)) {
			run.letter(script);
		}
		else if (!run.swallows(point)) {
			run.named("[" + name(point) + "]");
		}
	}

	private String sentence(UnicodeScript script, Locale locale) {
		String plain = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
		String name = this.words.getMessage("documents.unprintable.script." + script, null, plain, locale);
		return this.words.getMessage("documents.unprintable.script", new Object[] { name }, locale);
	}

	private boolean printable(int point) {
		return Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT || this.fonts.cover(point);
	}

	private static String name(int point) {
		String name = Character.getName(point);
		return (name != null) ? name.toLowerCase(Locale.ROOT) : "u+%04x".formatted(point);
	}

	/**
	 * Composed as far as it goes, without controls and other characters that show
	 * nothing.
	 */
	private static String tidy(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().filter(Glyphs::shown).map(Glyphs::space).forEach(kept::appendCodePoint);
		return Normalizer.normalize(kept, Normalizer.Form.NFC);
	}

	private static boolean shown(int point) {
		boolean variant = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
		boolean none = (point & 0xFFFE) == 0xFFFE || point == 0xFFFC || point == 0x34F;
		return switch (Character.getType(point)) {
			case Character.CONTROL -> Character.isWhitespace(point);
			case Character.FORMAT -> point == NON_JOINER.charAt(0);
			case Character.SURROGATE -> false;
			default -> !variant && !none;
		};
	}

	private static int space(int point) {
		boolean line = point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
		return line ? '\n' : (point != '\t' && Character.isWhitespace(point)) ? ' ' : point;
	}

}
