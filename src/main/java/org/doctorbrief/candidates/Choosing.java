package org.doctorbrief.candidates;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.values.Ids;

import org.springframework.stereotype.Component;

/**
 * Makes a candidate the second doctor. Two sections cannot be changed in one step, so
 * whoever was there before is kept first: whatever happens in between, nobody is lost.
 */
@Component
class Choosing {

	private final Briefs briefs;

	private final CandidatesSection section;

	private final DoctorsSection doctors;

	Choosing(Briefs briefs, CandidatesSection section, DoctorsSection doctors) {
		this.briefs = briefs;
		this.section = section;
		this.doctors = doctors;
	}

	/** The second doctor as that brief has it now. */
	Doctor second(Snapshot brief) {
		brief.requireReadable(this.doctors);
		return brief.of(this.doctors).of(DoctorId.SECOND);
	}

	/**
	 * Makes that candidate the second doctor.
	 * @param brief the open brief
	 * @param next the candidate
	 * @param shown the second doctor that the person has seen and wants to replace
	 * @return whether it is done; if not, somebody else is the second doctor and has to
	 * be shown first
	 */
	boolean choose(OpenBrief brief, Candidate next, Doctor shown) {
		brief.requireShown(this.doctors.key());
		Doctor there = second(this.briefs.snapshot(brief));
		if (!there.within(next.doctor())) {
			if (!there.equals(shown)) {
				return false;
			}
			this.briefs.change(brief, this.section, (candidates) -> candidates.keeping(there, Ids.random()));
		}
		try {
			this.briefs.change(brief, this.doctors, (all) -> replaced(all, there, next));
		}
		catch (ChangedSince ex) {
			return false;
		}
		this.briefs.change(brief, this.section, (candidates) -> candidates.choosing(next.id()));
		return true;
	}

	private static Doctors replaced(Doctors all, Doctor there, Candidate next) {
		if (!all.of(DoctorId.SECOND).equals(there)) {
			throw new ChangedSince();
		}
		return all.choosing(next.doctor());
	}

	/** Somebody else wrote another second doctor a moment ago. */
	private static final class ChangedSince extends RuntimeException {

	}

}
