package org.doctorbrief.doctors;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/** The doctors' part of the brief. */
@Component
public class DoctorsSection implements Section<Doctors> {

	@Override
	public String key() {
		return "doctors";
	}

	@Override
	public Class<Doctors> contentType() {
		return Doctors.class;
	}

	@Override
	public Doctors blank() {
		return Doctors.BLANK;
	}

	/** 2: there may be a third doctor. */
	@Override
	public int format() {
		return 2;
	}

	@Override
	public List<Step<Doctors>> steps() {
		return List.of(Step.of("first", Group.STORY, 35, (doctors) -> doctors.first().progress()),
				Step.of("second", Group.VISIT, 5, (doctors) -> doctors.second().progress()),
				Step.of("third", Group.AFTER, 50, (doctors) -> doctors.third().progress()));
	}

}
