package org.doctorbrief.records;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.records.RecordItem.Contents;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one thing on the checklist asks for.
 *
 * @param name what the person calls it, when it is her own
 * @param state a {@link State}
 * @param askedOn when it was asked for
 * @param holder who has it
 * @param coveredFrom the start of the time it covers
 * @param to the end of the time it covers
 * @param medium in what form
 * @param contents a {@link Contents}
 * @param note anything else
 */
record ItemForm(@Text String name, String state, @RealDate DateForm askedOn, @Text String holder,
		@Text String coveredFrom, @Text String to, @Text String medium, String contents,
		@Text(max = Text.AREA) String note) {

	ItemForm {
		askedOn = DateForm.orEmpty(askedOn);
	}

	static ItemForm of(Records records, String id) {
		RecordItem item = records.item(id);
		return new ItemForm(item.name(), Choice.name(item.state()), DateForm.of(item.askedOn()), item.holder(),
				item.from().words(), item.to().words(), item.form(), Choice.name(item.contents()), item.note());
	}

	static Records applied(Records records, String id, ItemForm typed) {
		return records.with(new RecordItem(id, RecordKind.of(id).orElse(null), typed.name,
				Choice.of(State.class, typed.state), typed.holder, When.parse(typed.coveredFrom), When.parse(typed.to),
				typed.medium, Choice.of(Contents.class, typed.contents), typed.askedOn.toWhen(), typed.note));
	}

}
