package org.doctorbrief.interview;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/** The part of the brief that gets the patient ready for the doctor's questions. */
@Component
class InterviewSection implements Section<Interview> {

	@Override
	public String key() {
		return "interview";
	}

	@Override
	public Class<Interview> contentType() {
		return Interview.class;
	}

	@Override
	public Interview blank() {
		return Interview.BLANK;
	}

	@Override
	public List<Step<Interview>> steps() {
		return List.of(Step.unprinted("answers", Group.VISIT, 30, Interview::progress));
	}

}
