package org.doctorbrief.letters;

import java.util.Locale;
import java.util.Optional;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.words.Scripts;
import org.doctorbrief.words.Situation;
import org.doctorbrief.words.Voice;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a new letter begins with. */
@Component
class FirstWords {

	private final Scripts scripts;

	private final RequestLetter requestLetter;

	private final RecordsSection records;

	private final MessageSource messages;

	FirstWords(Scripts scripts, RequestLetter requestLetter, RecordsSection records, MessageSource messages) {
		this.scripts = scripts;
		this.requestLetter = requestLetter;
		this.records = records;
		this.messages = messages;
	}

	/** The words for a situation, in one of their voices, about a request or nothing. */
	Letter of(String id, String situation, String voice, String about, Snapshot brief, Locale language) {
		return Situation.of(situation)
			.flatMap((found) -> script(id, found, voice, about, brief, language))
			.orElseThrow(FirstWords::nothingThere);
	}

	/** A letter that asks for what that request lists. */
	Letter of(String id, String request, Snapshot brief, Locale language) {
		return brief.of(this.records)
			.requests()
			.find(request)
			.map((found) -> new Letter(id, word("letters.request.title", language),
					this.requestLetter.of(found, brief, language), null))
			.orElseThrow(FirstWords::nothingThere);
	}

	private Optional<Letter> script(String id, Situation situation, String voice, String about, Snapshot brief,
			Locale language) {
		String title = word("words." + situation + ".title", language);
		return Voice.of(voice)
			.flatMap((known) -> this.scripts.of(situation, known, about, brief, language))
			.map((script) -> new Letter(id, title, script.text(), null));
	}

	private String word(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

	private static ResponseStatusException nothingThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
