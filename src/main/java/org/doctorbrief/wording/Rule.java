package org.doctorbrief.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which something is said.
 *
 * @param kind what a doctor may hear
 * @param harmless whether it only sounds like it
 * @param pattern the words
 */
record Rule(Kind kind, boolean harmless, Pattern pattern) {

	/** Whether it can be found where a word begins with these letters. */
	boolean canBeginWith(String letters) {
		Matcher matcher = at(". " + letters, 2);
		return matcher.lookingAt() || matcher.hitEnd();
	}

	/** What it finds at these places, no two overlapping. */
	List<MatchResult> matches(String letters, BitSet places) {
		List<MatchResult> found = new ArrayList<>();
		int place = places.nextSetBit(0);
		while (place >= 0) {
			Matcher matcher = at(letters, place);
			boolean here = matcher.lookingAt();
			if (here) {
				found.add(matcher.toMatchResult());
			}
			place = places.nextSetBit(here ? matcher.end() : place + 1);
		}
		return found;
	}

	private Matcher at(String letters, int place) {
		return this.pattern.matcher(letters)
			.useTransparentBounds(true)
			.useAnchoringBounds(false)
			.region(place, letters.length());
	}

}
