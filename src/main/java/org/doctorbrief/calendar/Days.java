package org.doctorbrief.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.calendar.Day.Kind;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.records.Waiting;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.Appointment;
import org.doctorbrief.visit.VisitSection;

import org.springframework.stereotype.Component;

/** Reads from a brief what belongs to a day; what is only a month belongs to none. */
@Component
record Days(PatientSection patients, RecordsSection records, DoctorsSection doctors, VisitSection visits,
		Waiting waiting) {

	/** All of it, the earliest first. */
	List<Day> in(Snapshot brief) {
		String country = brief.of(this.patients).who().country();
		Stream<Day> waits = brief.of(this.records).requests().stream().flatMap((request) -> waits(request, country));
		Stream<Day> single = Stream.of(
				day(Kind.SEND_BY, brief.of(this.records).office().sendBy(), second(brief).name()),
				day(Kind.DECIDE, brief.of(this.patients).reasons().decideBy(), null), visit(brief));
		return Stream.concat(waits, single)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Day::on).thenComparing(Day::kind))
			.toList();
	}

	/** Whether something has a date that is not a day. */
	boolean vague(Snapshot brief) {
		return Stream
			.of(brief.of(this.records).office().sendBy(), brief.of(this.patients).reasons().decideBy(),
					brief.of(this.visits).appointment().date())
			.anyMatch((when) -> !when.equals(When.UNKNOWN) && when.exactDay() == null);
	}

	private Stream<Day> waits(Request request, String country) {
		Waiting.Standing standing = this.waiting.of(request, country);
		return Stream.of(day(Kind.NUDGE, request, standing.again()), day(Kind.DUE, request, standing.due()));
	}

	private static Day day(Kind kind, Request request, When when) {
		return (when.exactDay() != null) ? Day.of(kind, request.id(), when.exactDay(), request.holder()) : null;
	}

	private static Day day(Kind kind, When when, String who) {
		return (when.exactDay() != null) ? Day.of(kind, "", when.exactDay(), who) : null;
	}

	private Day visit(Snapshot brief) {
		Appointment visit = brief.of(this.visits).appointment();
		LocalDate on = visit.date().exactDay();
		String place = (visit.place() != null) ? visit.place() : second(brief).place();
		return (on != null) ? new Day(Kind.APPOINTMENT, "", on, second(brief).name(), visit.time(), place) : null;
	}

	private Doctor second(Snapshot brief) {
		return brief.of(this.doctors).second();
	}

}
