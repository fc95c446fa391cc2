package org.doctorbrief.background;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief that tells what was there before. */
@Component
public class BackgroundSection implements Section<Background> {

	@Override
	public String key() {
		return "background";
	}

	@Override
	public Class<Background> contentType() {
		return Background.class;
	}

	@Override
	public Background blank() {
		return Background.BLANK;
	}

	@Override
	public List<Step<Background>> steps() {
		return Arrays.stream(Kind.values()).map(BackgroundSection::step).toList();
	}

	@Override
	public List<ItemList<Background, ?>> lists() {
		return Arrays.stream(Kind.values()).<ItemList<Background, ?>>map(BackgroundSection::list).toList();
	}

	private static Step<Background> step(Kind kind) {
		return Step.of(kind.step(), Group.STORY, 80 + kind.ordinal(), (content) -> Progress.of(content.of(kind)));
	}

	private static ItemList<Background, Past> list(Kind kind) {
		return new ItemList<>(kind.step(), (content) -> content.of(kind).list(),
				(content, next) -> content.with(kind, content.of(kind).with(next)));
	}

}
