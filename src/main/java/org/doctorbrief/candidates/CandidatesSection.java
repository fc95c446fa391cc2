package org.doctorbrief.candidates;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief about who could be the second doctor; it is never printed. */
@Component
public class CandidatesSection implements Section<Candidates> {

	@Override
	public String key() {
		return "candidates";
	}

	@Override
	public Class<Candidates> contentType() {
		return Candidates.class;
	}

	@Override
	public Candidates blank() {
		return Candidates.BLANK;
	}

	@Override
	public List<Step<Candidates>> steps() {
		return List.of(Step.helping("list", Group.VISIT, 2, Candidates::progress),
				Step.helping("cost", Group.VISIT, 3, (candidates) -> candidates.cost().progress()));
	}

	@Override
	public List<ItemList<Candidates, ?>> lists() {
		return List.of(new ItemList<>("list", Candidates::list, Candidates::with));
	}

}
