package org.doctorbrief.drafts;

import java.util.regex.Pattern;

import org.doctorbrief.brief.Journey;

import org.springframework.stereotype.Component;

/** Knows which pages of a brief have a form that a draft can belong to. */
@Component
class DraftPages {

	private static final Pattern AN_ID = Pattern.compile("[a-z0-9-]{1,40}");

	private final Journey journey;

	DraftPages(Journey journey) {
		this.journey = journey;
	}

	/** Whether the page is that of a step, or of one entry of its list. */
	boolean has(String page) {
		String[] words = page.split("/", -1);
		return (words.length == 2 || (words.length == 3 && AN_ID.matcher(words[2]).matches()))
				&& this.journey.stops().stream().anyMatch((stop) -> stop.words().equals(words[0] + "." + words[1]));
	}

}
