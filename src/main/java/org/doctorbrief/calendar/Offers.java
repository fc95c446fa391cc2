package org.doctorbrief.calendar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.records.RecordItem;
import org.doctorbrief.records.Records;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.records.Waiting;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.VisitSection;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds in a brief what is still open and could be done next. */
@Component
record Offers(PatientSection patients, RecordsSection records, QuestionsSection questions, VisitSection visits,
		Waiting waiting, MessageSource messages) {

	/** What is open in that brief and not chosen yet, by the names of the offers. */
	Map<String, String> in(Snapshot brief, Week week, Locale language) {
		Map<String, String> open = new LinkedHashMap<>();
		Arrays.stream(Offer.values())
			.filter((offer) -> !week.opens(offer.name()) && open(offer, brief))
			.forEach((offer) -> open.put(offer.name(), words(offer, language)));
		return open;
	}

	String words(Offer offer, Locale language) {
		return this.messages.getMessage("calendar.offer." + offer, null, language);
	}

	private boolean open(Offer offer, Snapshot brief) {
		Records content = brief.of(this.records);
		boolean booked = !brief.of(this.visits).appointment().date().equals(When.UNKNOWN);
		return switch (offer) {
			case OFFICE_WANTS -> !content.office().known();
			case ASK_FOR_RECORDS ->
				content.requests().isEmpty() || content.missing().stream().anyMatch(Offers::unasked);
			case ASK_AGAIN -> content.requests().stream().anyMatch((request) -> slow(request, brief));
			case TELL_FIRST -> content.requests().isEmpty();
			case TIME_LEFT -> brief.of(this.patients).reasons().safeTime() == null;
			case QUESTIONS -> brief.of(this.questions).list().isEmpty();
			case BOOK, INSURER -> !booked;
			case ARRIVED -> booked && content.sending().lookedAt().on().equals(When.UNKNOWN);
			case COMPANY -> booked && brief.of(this.visits).company().name() == null;
		};
	}

	private static boolean unasked(RecordItem item) {
		return item.state() == RecordItem.State.NEEDED;
	}

	private boolean slow(Request request, Snapshot brief) {
		Waiting.State state = this.waiting.of(request, brief.of(this.patients).who().country()).state();
		return state == Waiting.State.ASK_AGAIN || state == Waiting.State.LATE || state == Waiting.State.PARTLY;
	}

}
