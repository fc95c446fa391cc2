package org.doctorbrief.candidates;

import java.util.Optional;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.values.Items;

/**
 * Who could be the second doctor, in an order that means nothing.
 *
 * @param list all of them
 * @param chosen the id of the one who became the second doctor, or nothing
 * @param cost what was asked about the cost
 */
public record Candidates(Items<Candidate> list, String chosen, Cost cost) {

	static final Candidates BLANK = new Candidates(null, null, null);

	public Candidates {
		list = Items.orNone(list);
		cost = (cost != null) ? cost : Cost.BLANK;
	}

	Candidates with(Items<Candidate> next) {
		return new Candidates(next, this.chosen, this.cost);
	}

	Candidates with(Cost next) {
		return new Candidates(this.list, this.chosen, next);
	}

	Candidates with(Candidate candidate) {
		return with(this.list.put(candidate));
	}

	/** The candidate of that id, a blank one when there is none. */
	Candidate candidate(String id) {
		return this.list.find(id).orElseGet(() -> Candidate.blank(id));
	}

	/** With that candidate remembered as the one who was chosen. */
	Candidates choosing(String id) {
		if (this.list.find(id).isEmpty()) {
			throw new IllegalArgumentException("Only somebody on the list can be chosen");
		}
		return new Candidates(this.list, id, this.cost);
	}

	/** With a doctor who was written down elsewhere, unless all of it is here already. */
	Candidates keeping(Doctor doctor, String id) {
		boolean here = this.list.stream().anyMatch((one) -> one.tellsAllOf(doctor));
		return here ? this : with(Candidate.of(id, doctor));
	}

	/** Whether that one was chosen. */
	public boolean hasChosen(Candidate candidate) {
		return candidate.id().equals(this.chosen);
	}

	/** The one who was chosen, while still on the list. */
	public Optional<Candidate> choice() {
		return this.list.stream().filter(this::hasChosen).findFirst();
	}

	Progress progress() {
		if (this.list.isEmpty()) {
			return Progress.NOT_STARTED;
		}
		return choice().isPresent() ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

}
