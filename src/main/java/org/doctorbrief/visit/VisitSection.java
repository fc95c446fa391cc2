package org.doctorbrief.visit;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/** The part of the brief about the visit to the second doctor. */
@Component
public class VisitSection implements Section<Visit> {

	@Override
	public String key() {
		return "visit";
	}

	@Override
	public Class<Visit> contentType() {
		return Visit.class;
	}

	@Override
	public Visit blank() {
		return Visit.BLANK;
	}

	@Override
	public List<Step<Visit>> steps() {
		return List.of(Step.of("appointment", Group.VISIT, 6, (content) -> content.appointment().progress()),
				Step.of("company", Group.VISIT, 7, (content) -> content.company().progress()));
	}

}
