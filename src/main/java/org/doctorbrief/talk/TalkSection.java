package org.doctorbrief.talk;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.doctors.DoctorId;

import org.springframework.stereotype.Component;

/** The part of the brief about the talks; it never stands on paper. */
@Component
public class TalkSection implements Section<Talk> {

	@Override
	public String key() {
		return "talk";
	}

	@Override
	public Class<Talk> contentType() {
		return Talk.class;
	}

	@Override
	public Talk blank() {
		return Talk.BLANK;
	}

	@Override
	public List<Step<Talk>> steps() {
		return List.of(Step.unprinted("before", Group.VISIT, 80, TalkSection::before),
				Step.helping("room", Group.VISIT, 90, TalkSection::room),
				Step.unprinted("after", Group.AFTER, 10, TalkSection::after));
	}

	private static Progress before(Talk talk) {
		Meeting.Before before = talk.with(DoctorId.SECOND).before();
		return Progress.of(before.here(), before.recording());
	}

	private static Progress room(Talk talk) {
		return Progress.of(talk.with(DoctorId.SECOND).points());
	}

	private static Progress after(Talk talk) {
		Meeting.After after = talk.with(DoctorId.SECOND).after();
		return Progress.of(after.main(), after.sure());
	}

}
