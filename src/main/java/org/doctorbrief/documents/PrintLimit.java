package org.doctorbrief.documents;

/**
 * How much goes into one print. The printer's time and memory go with the letters and,
 * far more, with the boxes around them; both are counted before it begins.
 */
final class PrintLimit {

	/** About half of what a small memory was enough for, see decision 16. */
	static final int MOST = 700_000;

	/** What a tag costs, in letters. */
	private static final int TAG = 50;

	private PrintLimit() {
	}

	/** Whether that paper is too long for one print. */
	static boolean isPassedBy(String html) {
		return weight(html) > MOST;
	}

	static long weight(String html) {
		return html.length() + TAG * html.chars().filter((letter) -> letter == '<').count();
	}

}
