package org.doctorbrief.paper;

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
		boolean touches = this.script != null && this.between.isEmpty() && Character.isLetterOrDigit(point);
		close();
		this.text.append(touches ? " " : "").appendCodePoint(point);
	}

	void letter(UnicodeScript next) {
		if (this.script == null || !joins(next)) {
			close();
			this.text.append(endsInAWord() ? " " : "");
			this.script = next;
		}
		else if (KANA.contains(next)) {
			this.script = next;
		}
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

	private boolean endsInAWord() {
		return !this.text.isEmpty() && Character.isLetterOrDigit(this.text.charAt(this.text.length() - 1));
	}

	/** Japanese mixes its own letters with Chinese ones. */
	private boolean joins(UnicodeScript next) {
		return this.script == next || (japanese(this.script) && japanese(next));
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
