package org.doctorbrief.story;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief that tells the patient's story. */
@Component
public class StorySection implements Section<Story> {

	@Override
	public String key() {
		return "story";
	}

	@Override
	public Class<Story> contentType() {
		return Story.class;
	}

	@Override
	public Story blank() {
		return Story.BLANK;
	}

	/** 3: who comes along and the private notes have parts of their own. */
	@Override
	public int format() {
		return 3;
	}

	@Override
	public List<Step<Story>> steps() {
		return List.of(Step.of("telling", Group.STORY, 60, (content) -> content.telling().progress()),
				Step.of("timeline", Group.STORY, 70, (content) -> content.timeline().progress()),
				Step.of("matters", Group.STORY, 90, (content) -> content.matters().progress()));
	}

	@Override
	public List<ItemList<Story, ?>> lists() {
		return List.of(new ItemList<>("timeline", (content) -> content.timeline().events(),
				(content, next) -> content.with(new Timeline(next))));
	}

}
