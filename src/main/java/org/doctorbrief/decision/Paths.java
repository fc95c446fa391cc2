package org.doctorbrief.decision;

import java.util.Collection;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Items;

/**
 * What matters and what each path would involve for it. Nothing here is weighed or added
 * up.
 *
 * @param concerns the things that matter, in the patient's order
 * @param liked what she would like
 * @param needed what a doctor says is needed, and why
 */
public record Paths(Items<Concern> concerns, String liked, String needed) {

	static final Paths BLANK = new Paths(null, null, null);

	public Paths {
		concerns = Items.orNone(concerns);
	}

	/** The thing of that id, a blank one when there is none. */
	public Concern concern(String id) {
		return this.concerns.find(id).orElseGet(() -> Concern.blank(id));
	}

	/** Whether anything was written about that doctor's path. */
	public boolean speaksOf(DoctorId doctor) {
		return this.concerns.stream().anyMatch((one) -> one.of(doctor) != null);
	}

	Paths with(Items<Concern> next) {
		return new Paths(next, this.liked, this.needed);
	}

	Paths preferring(String nextLiked, String nextNeeded) {
		return new Paths(this.concerns, nextLiked, nextNeeded);
	}

	/** With each of these that is not there yet. */
	Paths taking(Collection<Concern> offered) {
		Items<Concern> next = this.concerns;
		for (Concern concern : offered) {
			next = next.find(concern.id()).isPresent() ? next : next.put(concern);
		}
		return with(next);
	}

	Progress progress() {
		Progress told = Progress.of(this.concerns);
		boolean more = this.liked != null || this.needed != null;
		return (told == Progress.NOT_STARTED && more) ? Progress.IN_PROGRESS : told;
	}

}
