package org.doctorbrief.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.brief.ItemList;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.story.Background.Kind;

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

	@Override
	public List<Step<Story>> steps() {
		return List.of(Step.of("telling", Group.STORY, 60, (content) -> content.telling().progress()),
				Step.of("timeline", Group.STORY, 70, (content) -> content.timeline().progress()),
				Step.of("conditions", Group.STORY, 80, (content) -> content.background().conditions().progress()),
				Step.of("operations", Group.STORY, 82, (content) -> content.background().operations().progress()),
				Step.of("family", Group.STORY, 84, (content) -> content.background().family().progress()),
				Step.of("matters", Group.STORY, 90, (content) -> content.matters().progress()),
				Step.unprinted("notes", Group.STORY, 95, Story::noted),
				Step.of("company", Group.VISIT, 7, (content) -> content.company().progress()));
	}

	@Override
	public List<ItemList<Story, ?>> lists() {
		ItemList<Story, Event> events = new ItemList<>("timeline", (content) -> content.timeline().events(),
				(content, next) -> content.with(new Timeline(next)));
		Stream<ItemList<Story, ?>> background = Arrays.stream(Kind.values()).map(StorySection::list);
		return Stream.concat(Stream.of(events), background).toList();
	}

	private static ItemList<Story, Past> list(Kind kind) {
		return new ItemList<>(kind.step(), (content) -> content.background().of(kind).list(), (content, next) -> content
			.with(content.background().with(kind, content.background().of(kind).with(next))));
	}

}
