package org.doctorbrief.opinions;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/** The part of the brief that holds what the doctors said. */
@Component
public class OpinionsSection implements Section<Opinions> {

	@Override
	public String key() {
		return "opinions";
	}

	@Override
	public Class<Opinions> contentType() {
		return Opinions.class;
	}

	@Override
	public Opinions blank() {
		return Opinions.BLANK;
	}

	/** 2: by when to decide is asked with the reasons alone. 3: a line for each topic. */
	@Override
	public int format() {
		return 3;
	}

	@Override
	public List<Step<Opinions>> steps() {
		return List.of(Step.essential("first", Group.STORY, 40, (opinions) -> opinions.first().progress()),
				Step.of("plan", Group.STORY, 50, (opinions) -> opinions.first().planned()),
				Step.unprinted("second", Group.AFTER, 20, (opinions) -> opinions.second().heard()),
				Step.unprinted("third", Group.AFTER, 52, (opinions) -> opinions.third().heard()));
	}

}
