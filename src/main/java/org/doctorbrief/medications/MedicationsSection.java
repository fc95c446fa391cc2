package org.doctorbrief.medications;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The part of the brief about medicines and allergies. */
@Component
public class MedicationsSection implements Section<Medications> {

	@Override
	public String key() {
		return "medications";
	}

	@Override
	public Class<Medications> contentType() {
		return Medications.class;
	}

	@Override
	public Medications blank() {
		return Medications.BLANK;
	}

	/** 2: a medicine has a kind. */
	@Override
	public int format() {
		return 2;
	}

	@Override
	public List<Step<Medications>> steps() {
		return List.of(Step.essential("medicines", Group.RECORDS, 10, (content) -> content.medicines().progress()),
				Step.of("allergies", Group.RECORDS, 20, (content) -> Progress.of(content.allergies())));
	}

	@Override
	public List<ItemList<Medications, ?>> lists() {
		return List.of(
				new ItemList<>("medicines", (content) -> content.medicines().list(),
						(content, next) -> content.with(content.medicines().with(next))),
				new ItemList<>("allergies", (content) -> content.allergies().list(),
						(content, next) -> content.with(content.allergies().with(next))));
	}

}
