package org.doctorbrief.paper;

/** Lets a very long word break, so that it stays on the sheet. */
final class SoftBreaks {

	private static final int LONG = 80;

	private static final int STEP = 20;

	private static final char BREAK = '\u200B';

	private SoftBreaks() {
	}

	/** The same text; words longer than 80 characters may break at every twentieth. */
	static String in(String text) {
		StringBuilder broken = new StringBuilder(text.length());
		int start = 0;
		for (int end = 0; end <= text.length(); end++) {
			if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
				word(text.substring(start, end), broken);
				if (end < text.length()) {
					broken.append(text.charAt(end));
				}
				start = end + 1;
			}
		}
		return broken.toString();
	}

	private static void word(String word, StringBuilder broken) {
		if (word.length() <= LONG) {
			broken.append(word);
			return;
		}
		int sinceBreak = 0;
		for (int index = 0; index < word.length(); index++) {
			if (sinceBreak >= STEP && begins(word.codePointAt(index), word.charAt(index))) {
				broken.append(BREAK);
				sinceBreak = 0;
			}
			broken.append(word.charAt(index));
			sinceBreak++;
		}
	}

	private static boolean begins(int point, char unit) {
		int type = Character.getType(point);
		return !Character.isLowSurrogate(unit) && type != Character.NON_SPACING_MARK
				&& type != Character.COMBINING_SPACING_MARK;
	}

}
