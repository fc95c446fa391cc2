package org.doctorbrief.decision;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/**
 * The part of the brief that holds the decision; it never stands on the doctor's paper.
 */
@Component
public class DecisionSection implements Section<Decision> {

	@Override
	public String key() {
		return "decision";
	}

	@Override
	public Class<Decision> contentType() {
		return Decision.class;
	}

	@Override
	public Decision blank() {
		return Decision.BLANK;
	}

	@Override
	public List<Step<Decision>> steps() {
		return List.of(Step.unprinted("paths", Group.AFTER, 60, (decision) -> decision.paths().progress()),
				Step.unprinted("choice", Group.AFTER, 70, Decision::choosing),
				Step.unprinted("closing", Group.AFTER, 80, (decision) -> decision.closing().progress()));
	}

	/** What was chosen is no list of these: nobody removes from it. */
	@Override
	public List<ItemList<Decision, ?>> lists() {
		return List.of(new ItemList<>("paths", (decision) -> decision.paths().concerns(),
				(decision, next) -> decision.with(decision.paths().with(next))));
	}

}
