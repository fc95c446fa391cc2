package org.doctorbrief.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.patient.PatientSection;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for a situation and fills them from a brief. */
@Component
public class Scripts {

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	private final MessageSource messages;

	private final Places places;

	private final PatientSection patients;

	Scripts(MessageSource messages, Places places, PatientSection patients) {
		this.messages = messages;
		this.places = places;
		this.patients = patients;
	}

	/** All ways to say it, those first that fit how things are with the first doctor. */
	public List<Script> of(Situation situation, Snapshot brief, Locale language) {
		return of(situation, null, brief, language);
	}

	/** The same about that request for records, whose id it is. */
	List<Script> of(Situation situation, String about, Snapshot brief, Locale language) {
		Map<String, String> known = this.places.in(brief, about, language);
		return Voice.fitting(brief.of(this.patients).reasons().relationship())
			.stream()
			.map((voice) -> script(situation, voice, known, language))
			.filter(Objects::nonNull)
			.toList();
	}

	/** That way to say it, about that request if there is one, or nothing. */
	public Optional<Script> of(Situation situation, Voice voice, String about, Snapshot brief, Locale language) {
		return of(situation, about, brief, language).stream().filter((script) -> script.voice() == voice).findFirst();
	}

	private Script script(Situation situation, Voice voice, Map<String, String> known, Locale language) {
		String key = "words." + situation + "." + voice;
		String text = this.messages.getMessage(key, null, null, language);
		return (text == null) ? null
				: new Script(voice, filled(text, known), this.messages.getMessage(key + ".why", null, language));
	}

	private static String filled(String text, Map<String, String> known) {
		return PLACE.matcher(text).replaceAll((place) -> Matcher.quoteReplacement(known.get(place.group(1))));
	}

}
