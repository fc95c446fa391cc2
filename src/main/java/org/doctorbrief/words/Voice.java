package org.doctorbrief.words;

import java.util.List;
import java.util.Optional;

import org.doctorbrief.patient.Reasons.Relationship;

/** In what way something is said; the last word of the keys of the texts. */
public enum Voice {

	SPOKEN, WRITTEN, WARMER, PLAINER, SHORTER;

	private static final List<Voice> USUAL = List.of(values());

	private static final List<Voice> THANKS_FIRST = List.of(WARMER, SPOKEN, WRITTEN, SHORTER, PLAINER);

	private static final List<Voice> PLAIN_FIRST = List.of(PLAINER, SHORTER, SPOKEN, WRITTEN, WARMER);

	/** The voice of that name, or nothing. */
	public static Optional<Voice> of(String name) {
		return USUAL.stream().filter((voice) -> voice.name().equals(name)).findFirst();
	}

	/** All of them, those first that fit how things are with that doctor. */
	static List<Voice> fitting(Relationship relationship) {
		if (relationship == Relationship.WARM) {
			return THANKS_FIRST;
		}
		return (relationship == Relationship.STRAINED) ? PLAIN_FIRST : USUAL;
	}

}
