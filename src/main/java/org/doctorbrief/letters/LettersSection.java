package org.doctorbrief.letters;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The letters' part of the brief; it never stands on the doctor's paper. */
@Component
public class LettersSection implements Section<Letters> {

	@Override
	public String key() {
		return "letters";
	}

	@Override
	public Class<Letters> contentType() {
		return Letters.class;
	}

	@Override
	public Letters blank() {
		return Letters.BLANK;
	}

	@Override
	public List<Step<Letters>> steps() {
		return List.of(Step.helping("kept", Group.RECORDS, 20, Letters::progress));
	}

	@Override
	public List<ItemList<Letters, ?>> lists() {
		return List.of(new ItemList<>("kept", Letters::kept, Letters::with));
	}

}
