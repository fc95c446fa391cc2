package org.doctorbrief.notes;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/** The part of the brief that its writer keeps to herself. */
@Component
class NotesSection implements Section<Notes> {

	@Override
	public String key() {
		return "notes";
	}

	@Override
	public Class<Notes> contentType() {
		return Notes.class;
	}

	@Override
	public Notes blank() {
		return Notes.BLANK;
	}

	@Override
	public List<Step<Notes>> steps() {
		return List.of(Step.unprinted("own", Group.STORY, 95, Notes::progress));
	}

}
