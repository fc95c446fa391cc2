package org.doctorbrief.results;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief about test results. */
@Component
public class ResultsSection implements Section<Results> {

	@Override
	public String key() {
		return "results";
	}

	@Override
	public Class<Results> contentType() {
		return Results.class;
	}

	@Override
	public Results blank() {
		return Results.BLANK;
	}

	@Override
	public List<Step<Results>> steps() {
		return List.of(Step.of("list", Group.RECORDS, 40, Results::progress));
	}

	@Override
	public List<ItemList<Results, ?>> lists() {
		return List.of(new ItemList<>("list", Results::list, (content, next) -> new Results(next)));
	}

}
