package org.doctorbrief.talk;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.talk.Meeting.Before;
import org.doctorbrief.talk.Meeting.Recording;
import org.doctorbrief.web.Text;

/**
 * What the page before a talk asks for.
 *
 * @param here who is in the room
 * @param recording a {@link Recording}
 * @param agreedBy who agreed to it
 * @param agreedOn when
 */
record BeforeForm(@Text(max = Text.AREA) String here, String recording, @Text String agreedBy,
		@RealDate DateForm agreedOn) {

	BeforeForm {
		agreedOn = DateForm.orEmpty(agreedOn);
	}

	static BeforeForm of(Talk talk, String doctor) {
		Before before = talk.with(doctor).before();
		return new BeforeForm(before.here(), Choice.name(before.recording()), before.agreedBy(),
				DateForm.of(before.agreedOn()));
	}

	static Talk applied(Talk talk, String doctor, BeforeForm typed) {
		return talk.with(talk.with(doctor)
			.with(new Before(typed.here, Choice.of(Recording.class, typed.recording), typed.agreedBy,
					typed.agreedOn.toWhen())));
	}

}
