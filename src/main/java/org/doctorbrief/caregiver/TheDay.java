package org.doctorbrief.caregiver;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.records.RecordItem;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.visit.Appointment;
import org.doctorbrief.visit.VisitSection;

import org.springframework.stereotype.Component;

/** Reads from a brief what the day of the visit needs. */
@Component
record TheDay(VisitSection visits, DoctorsSection doctors, QuestionsSection questions, RecordsSection records) {

	private static final int TOP = 3;

	/** The day as that brief knows it. */
	Facts of(Snapshot brief, Locale locale) {
		Appointment visit = brief.of(this.visits).appointment();
		Doctor doctor = brief.of(this.doctors).second();
		String who = joined(", ", doctor.name(), doctor.specialty());
		String where = (visit.place() != null) ? visit.place() : doctor.place();
		List<String> top = brief.of(this.questions)
			.mustAsk(DoctorId.SECOND)
			.stream()
			.limit(TOP)
			.map(Question::text)
			.toList();
		return new Facts(visit.when(locale), joined("\n", who, where, doctor.phone()), visit.way(), top,
				brief.of(this.records).here());
	}

	/** The keys of the sections it would read but cannot, and the words that say why. */
	Map<String, String> withheld(Snapshot brief) {
		Map<String, String> withheld = new HashMap<>();
		Stream.<Section<?>>of(this.visits, this.doctors, this.questions, this.records)
			.map(Section::key)
			.forEach((key) -> {
				if (brief.hides(key)) {
					withheld.put(key, "web.hidden");
				}
				else if (brief.newer(key)) {
					withheld.put(key, "web.progress.NEWER");
				}
			});
		return withheld;
	}

	private static String joined(String between, String... parts) {
		String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
		return joined.isEmpty() ? null : joined;
	}

	/**
	 * What the day needs.
	 *
	 * @param when day and time, or nothing
	 * @param where whom to see, where, and whom to call, a line each, or nothing
	 * @param way how to get there, or nothing
	 * @param questions the first questions for that doctor, three at most
	 * @param bring the records that are here
	 */
	record Facts(String when, String where, String way, List<String> questions, List<RecordItem> bring) {

	}

}
