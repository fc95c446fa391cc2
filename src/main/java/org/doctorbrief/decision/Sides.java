package org.doctorbrief.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.opinions.OpinionsSection;

import org.springframework.stereotype.Component;

/** Whose paths there are in a brief; none of them comes first for good. */
@Component
record Sides(DoctorsSection doctors, OpinionsSection opinions, DecisionSection decision) {

	/** The doctors in the order of the columns, or in the other order. */
	List<DoctorId> in(Snapshot brief, boolean swapped) {
		List<DoctorId> sides = new ArrayList<>(List.of(DoctorId.FIRST, DoctorId.SECOND));
		if (third(brief) || brief.of(this.decision).paths().speaksOf(DoctorId.THIRD)) {
			sides.add(DoctorId.THIRD);
		}
		if (swapped) {
			Collections.reverse(sides);
		}
		return sides;
	}

	/** Whether there is a third doctor. */
	boolean third(Snapshot brief) {
		return brief.of(this.doctors).name(DoctorId.THIRD).isPresent()
				|| brief.of(this.opinions).of(DoctorId.THIRD).told();
	}

}
