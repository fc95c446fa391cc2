package org.doctorbrief.patient;

import java.util.List;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.patient.Reasons.Reason;
import org.doctorbrief.patient.Reasons.Relationship;
import org.doctorbrief.web.Text;

/**
 * What the page about the reasons asks for.
 *
 * @param ticked {@link Reason}s
 * @param other a reason in her own words
 * @param safeTime what the first doctor said about how much time there is
 * @param askedOn when she asked
 * @param decideBy the day the first doctor named
 * @param relationship a {@link Relationship}
 */
record ReasonsForm(List<String> ticked, @Text(max = Text.AREA) String other, @Text(max = Text.AREA) String safeTime,
		@RealDate DateForm askedOn, @RealDate DateForm decideBy, String relationship) {

	ReasonsForm {
		ticked = (ticked != null) ? ticked : List.of();
		askedOn = DateForm.orEmpty(askedOn);
		decideBy = DateForm.orEmpty(decideBy);
	}

	static ReasonsForm of(Patient patient) {
		Reasons reasons = patient.reasons();
		return new ReasonsForm(Choice.names(reasons.ticked()), reasons.other(), reasons.safeTime(),
				DateForm.of(reasons.askedOn()), DateForm.of(reasons.decideBy()), Choice.name(reasons.relationship()));
	}

	static Patient applied(Patient patient, ReasonsForm typed) {
		return patient.with(new Reasons(patient.reasons().goal(), Choice.all(Reason.class, typed.ticked), typed.other,
				typed.safeTime, typed.askedOn.toWhen(), typed.decideBy.toWhen(),
				Choice.of(Relationship.class, typed.relationship)));
	}

}
