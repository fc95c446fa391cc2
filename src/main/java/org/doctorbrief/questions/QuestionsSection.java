package org.doctorbrief.questions;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The questions' part of the brief. */
@Component
public class QuestionsSection implements Section<Questions> {

	@Override
	public String key() {
		return "questions";
	}

	@Override
	public Class<Questions> contentType() {
		return Questions.class;
	}

	@Override
	public Questions blank() {
		return Questions.BLANK;
	}

	/** 2: the visit has a length. 3: what became of a question. */
	@Override
	public int format() {
		return 3;
	}

	@Override
	public List<Step<Questions>> steps() {
		return List.of(Step.essential("list", Group.VISIT, 10, Questions::own),
				Step.helping("bank", Group.VISIT, 20, Questions::fromBank));
	}

	@Override
	public List<ItemList<Questions, ?>> lists() {
		return List.of(new ItemList<>("list", Questions::list, Questions::with));
	}

}
