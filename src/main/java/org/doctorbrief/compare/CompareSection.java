package org.doctorbrief.compare;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;

import org.springframework.stereotype.Component;

/**
 * The part of the brief that holds how the opinions compare; no doctor's paper shows it.
 */
@Component
public class CompareSection implements Section<Comparison> {

	@Override
	public String key() {
		return "compare";
	}

	@Override
	public Class<Comparison> contentType() {
		return Comparison.class;
	}

	@Override
	public Comparison blank() {
		return Comparison.BLANK;
	}

	@Override
	public List<Step<Comparison>> steps() {
		return List.of(Step.unprinted("side", Group.AFTER, 30, Comparison::progress));
	}

}
