package org.doctorbrief.talk;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.talk.Meeting.After;
import org.doctorbrief.talk.Meeting.Sure;
import org.doctorbrief.web.Text;

/**
 * What the page right after a talk asks for.
 *
 * @param stayed the main points
 * @param open what is still open
 * @param sure a {@link Sure}
 * @param checked what a recording or the notes showed later
 * @param checkedOn when that was
 */
record AfterForm(@Text(max = Text.AREA) String stayed, @Text(max = Text.AREA) String open, String sure,
		@Text(max = Text.AREA) String checked, @RealDate DateForm checkedOn) {

	AfterForm {
		checkedOn = DateForm.orEmpty(checkedOn);
	}

	static AfterForm of(Talk talk, String doctor) {
		After after = talk.with(doctor).after();
		return new AfterForm(after.main(), after.open(), Choice.name(after.sure()), after.checked(),
				DateForm.of(after.checkedOn()));
	}

	static Talk applied(Talk talk, String doctor, AfterForm typed) {
		return talk.with(talk.with(doctor)
			.with(new After(typed.stayed, typed.open, Choice.of(Sure.class, typed.sure), typed.checked,
					typed.checkedOn.toWhen())));
	}

}
