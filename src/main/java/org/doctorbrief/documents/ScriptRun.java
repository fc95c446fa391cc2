package org.doctorbrief.documents;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects a text and says one sentence for each run of letters of a script without
 * shapes.
 */
final class ScriptRun {

	private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

	private final Function<UnicodeScript, String> sentence;

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder between = new StringBuilder();

	private UnicodeScript script;

	ScriptRun(Function<UnicodeScript, String> sentence) {
		this.sentence = sentence;
	}

	void plain(int point) {
		if (this.script != null && (Character.isWhitespace(point) || punctuation(point))) {
			this.between.appendCodePoint(point);
			return;
		}
		close();
		this.text.appendCodePoint(point);
	}

	void letter(UnicodeScript next) {
		UnicodeScript joined = joined(next);
		if (joined == null) {
			close();
			joined = next;
		}
		this.script = joined;
		this.between.setLength(0);
	}

	void named(String name) {
		close();
		this.text.append(name);
	}

	boolean swallows(int point) {
		return this.script != null && punctuation(point);
	}

	String finish() {
		close();
		return this.text.toString();
	}

	private void close() {
		if (this.script != null) {
			this.text.append(this.sentence.apply(this.script)).append(this.between);
			this.script = null;
			this.between.setLength(0);
		}
	}

	/** Japanese mixes its own letters with Chinese ones; the whole is then Japanese. */
	private UnicodeScript joined(UnicodeScript next) {
		if (this.script == null || this.script == next) {
			return next;
		}
		if (japanese(this.script) && japanese(next)) {
			return KANA.contains(next) ? next : KANA.contains(this.script) ? this.script : next;
		}
		return null;
	}

	private static boolean japanese(UnicodeScript script) {
		return KANA.contains(script) || script == UnicodeScript.HAN;
	}

	private static boolean punctuation(int point) {
		int type = Character.getType(point);
		return type == Character.OTHER_PUNCTUATION || type == Character.START_PUNCTUATION
				|| type == Character.END_PUNCTUATION || type == Character.DASH_PUNCTUATION
				|| type == Character.MODIFIER_LETTER;
	}

}
