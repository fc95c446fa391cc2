package org.doctorbrief.decision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.doctorbrief.story.Matters;

/**
 * What was written elsewhere about what matters, and can be taken over once. Its word is
 * the id that it has here.
 */
enum Offer {

	DAILY(Matters::daily), KEEP(Matters::keep), RISK(Matters::risk), HOPES(Matters::hopes), QUALITY(Matters::quality),
	WORRIES(Matters::worries);

	private final Function<Matters, String> words;

	Offer(Function<Matters, String> words) {
		this.words = words;
	}

	private Concern in(Matters matters) {
		return new Concern(name().toLowerCase(Locale.ROOT), this.words.apply(matters), null, null, null);
	}

	/** The words that can still be taken over, by the values that a form sends. */
	static Map<String, String> of(Matters matters, Paths paths) {
		Map<String, String> open = new LinkedHashMap<>();
		for (Offer offer : values()) {
			Concern concern = offer.in(matters);
			if (concern.what() != null && paths.concerns().find(concern.id()).isEmpty()) {
				open.put(offer.name(), concern.what());
			}
		}
		return open;
	}

	/** Those of that were ticked, as things that matter. */
	static List<Concern> taken(Matters matters, List<String> ticked) {
		return Arrays.stream(values())
			.filter((offer) -> ticked.contains(offer.name()))
			.map((offer) -> offer.in(matters))
			.filter((concern) -> concern.what() != null)
			.toList();
	}

}
