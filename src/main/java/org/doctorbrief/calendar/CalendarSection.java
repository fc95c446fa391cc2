package org.doctorbrief.calendar;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief about what to do next; it never stands on paper. */
@Component
class CalendarSection implements Section<Week> {

	@Override
	public String key() {
		return "calendar";
	}

	@Override
	public Class<Week> contentType() {
		return Week.class;
	}

	@Override
	public Week blank() {
		return Week.BLANK;
	}

	@Override
	public List<Step<Week>> steps() {
		return List.of(Step.helping("week", Group.RECORDS, 3, Week::progress));
	}

	@Override
	public List<ItemList<Week, ?>> lists() {
		return List.of(new ItemList<>("week", Week::steps, Week::with));
	}

}
