package org.doctorbrief.way;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.compare.CompareSection;
import org.doctorbrief.decision.DecisionSection;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.letters.Letter;
import org.doctorbrief.letters.LettersSection;
import org.doctorbrief.opinions.Opinions;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.records.Records;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.records.Sending.Word;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.VisitSection;
import org.doctorbrief.way.Stage.State;

import org.springframework.stereotype.Component;

/** Reads from a brief how far along the way it is; nothing of it is stored. */
@Component
record Way(RecordsSection records, LettersSection letters, VisitSection visits, QuestionsSection questions,
		OpinionsSection opinions, CompareSection comparisons, DecisionSection decisions, Clock clock) {

	/** All stations, in order; the first that is not behind is the next one. */
	List<Stage> of(Snapshot brief) {
		List<Stage> stages = new ArrayList<>();
		boolean next = true;
		for (Station station : Station.values()) {
			State withheld = withheld(station, brief);
			Optional<When> reached = (withheld != null) ? Optional.empty() : reached(station, brief);
			State open = next ? State.NEXT : State.OPEN;
			State state = (withheld != null) ? withheld : (reached.isPresent() ? State.DONE : open);
			next = next && state != State.NEXT;
			stages.add(new Stage(station, state, reached.orElse(When.UNKNOWN)));
		}
		return stages;
	}

	private State withheld(Station station, Snapshot brief) {
		List<String> read = read(station).stream().map(Section::key).toList();
		if (read.stream().anyMatch(brief::hides)) {
			return State.HIDDEN;
		}
		return read.stream().anyMatch(brief::newer) ? State.NEWER : null;
	}

	private List<Section<?>> read(Station station) {
		return switch (station) {
			case ASKED -> List.of(this.records, this.letters);
			case GATHERED -> List.of(this.records);
			case BOOKED -> List.of(this.visits);
			case VISITED -> List.of(this.visits, this.questions);
			case COMPARED -> List.of(this.opinions, this.comparisons);
			case CLOSED -> List.of(this.decisions);
		};
	}

	/** The day a station was reached, as far as it is known; nothing while it was not. */
	private Optional<When> reached(Station station, Snapshot brief) {
		return switch (station) {
			case ASKED -> asked(brief);
			case GATHERED -> gathered(brief.of(this.records));
			case BOOKED -> known(brief.of(this.visits).appointment().date());
			case VISITED -> visited(brief);
			case COMPARED -> compared(brief);
			case CLOSED -> known(brief.of(this.decisions).closing().closedOn());
		};
	}

	private Optional<When> asked(Snapshot brief) {
		Stream<When> requests = brief.of(this.records).requests().stream().filter(Request::made).map(Request::askedOn);
		Stream<When> letters = brief.of(this.letters)
			.kept()
			.stream()
			.filter(Letter::frozen)
			.map((letter) -> letter.sent().on());
		return Stream.concat(requests, letters).min(When.BY_DATE);
	}

	/** The office has them, or nothing that is needed is missing. */
	private static Optional<When> gathered(Records records) {
		Word received = records.sending().received();
		boolean here = !records.here().isEmpty() && records.missing().isEmpty();
		boolean told = received.by() != null || here;
		return known(received.on()).or(() -> told ? Optional.of(When.UNKNOWN) : Optional.empty());
	}

	/** The day is past, or an answer was noted. */
	private Optional<When> visited(Snapshot brief) {
		When date = brief.of(this.visits).appointment().date();
		LocalDate day = date.exactDay();
		LocalDate today = LocalDate.now(this.clock);
		if (day != null && day.isBefore(today)) {
			return Optional.of(date);
		}
		boolean noted = brief.of(this.questions)
			.list()
			.stream()
			.anyMatch((question) -> question.with(DoctorId.SECOND).answered());
		boolean now = day != null && day.equals(today);
		return noted ? Optional.of(now ? date : When.UNKNOWN) : Optional.empty();
	}

	/** Both views are told, and how they compare is marked somewhere. */
	private Optional<When> compared(Snapshot brief) {
		Opinions opinions = brief.of(this.opinions);
		boolean both = opinions.first().told() && opinions.second().told();
		boolean marked = brief.of(this.comparisons).rows().stream().anyMatch((row) -> row.mark() != null);
		return (both && marked) ? Optional.of(opinions.second().saidOn()) : Optional.empty();
	}

	private static Optional<When> known(When day) {
		return Optional.of(day).filter((date) -> !date.equals(When.UNKNOWN));
	}

}
