package org.doctorbrief.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.opinions.Opinion;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.patient.Patient;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.records.RecordItem;
import org.doctorbrief.records.RecordKind;
import org.doctorbrief.records.Records;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.records.Waiting;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.VisitSection;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the places of a text, as far as a brief knows it. */
@Component
record Places(PatientSection patients, DoctorsSection doctors, OpinionsSection opinions, RecordsSection records,
		VisitSection visits, Waiting waiting, MessageSource messages, Clock clock) {

	private static final int A_WEEK = 7;

	/**
	 * The words for each place; a gap where the brief does not know them.
	 * @param brief the brief
	 * @param about the id of the request that is spoken of, or nothing for the last one
	 * @param language the language of the words
	 */
	Map<String, String> in(Snapshot brief, String about, Locale language) {
		Map<String, String> found = new LinkedHashMap<>();
		people(brief, found);
		illness(brief.of(this.opinions).of(DoctorId.FIRST), found);
		requests(brief, about, language, found);
		When decide = brief.of(this.patients).reasons().decideBy();
		found.put("decide", day(decide, language));
		found.put("visit", day(brief.of(this.visits).appointment().date(), language));
		found.replaceAll((place, words) -> (words != null) ? words.strip()
				: "[" + this.messages.getMessage("words.gap." + place, null, language) + "]");
		return found;
	}

	private void people(Snapshot brief, Map<String, String> found) {
		Doctors doctors = brief.of(this.doctors);
		Patient.Person who = brief.of(this.patients).who();
		found.put("first", doctors.name(DoctorId.FIRST).orElse(null));
		found.put("second", doctors.name(DoctorId.SECOND).orElse(null));
		found.put("place", inOneLine(doctors.of(DoctorId.SECOND).place()));
		found.put("me", who.name());
		found.put("reach", joined(Stream.of(who.phone(), who.email())));
	}

	private static void illness(Opinion first, Map<String, String> found) {
		found.put("condition", inOneLine(first.diagnosis().text()));
		found.put("plan", inOneLine(first.plan().text()));
	}

	private void requests(Snapshot brief, String about, Locale language, Map<String, String> found) {
		Records records = brief.of(this.records);
		Optional<Request> named = records.requests().find(about);
		Request last = named.or(() -> records.requests().stream().filter(Request::open).reduce((one, next) -> next))
			.orElse(null);
		String country = brief.of(this.patients).who().country();
		found.put("records", named.map((request) -> covered(request, language))
			.orElseGet(() -> joined(records.missing().stream().map((item) -> name(item, language)))));
		found.put("office", of(last, Request::holder));
		found.put("asked", of(last, (request) -> day(request.askedOn(), language)));
		found.put("due", of(last, (request) -> day(this.waiting.of(request, country).due(), language)));
		found.put("followup", day(When.on(LocalDate.now(this.clock).plusDays(A_WEEK)), language));
	}

	private String covered(Request request, Locale language) {
		Stream<String> kinds = request.covers().stream().map((kind) -> name(kind, language));
		return joined(Stream.concat(kinds, Stream.ofNullable(inOneLine(request.more()))));
	}

	private String name(RecordItem item, Locale language) {
		return item.fixed() ? name(item.kind(), language) : item.label();
	}

	private String name(RecordKind kind, Locale language) {
		return lowered(this.messages.getMessage("records.checklist.here." + kind, null, language));
	}

	private static <T> String of(T known, Function<T, String> words) {
		return (known != null) ? words.apply(known) : null;
	}

	private static String day(When when, Locale language) {
		return (when.exactDay() != null) ? when.words(language) : null;
	}

	private static String joined(Stream<String> parts) {
		String joined = parts.filter(Objects::nonNull).map(String::strip).collect(Collectors.joining(", "));
		return joined.isEmpty() ? null : joined;
	}

	private static String lowered(String name) {
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	/** The text brings its own full stop. */
	private static String inOneLine(String text) {
		return (text == null) ? null
				: text.strip()
					.replaceAll("([.,;:!?])\\s*\\R\\s*", "$1 ")
					.replaceAll("\\s*\\R\\s*", ", ")
					.replaceFirst("[.]$", "");
	}

}
