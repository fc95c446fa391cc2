package org.doctorbrief.medications;

import java.util.List;

import org.doctorbrief.medications.Medicines.Complete;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.Listed.Any;
import org.doctorbrief.web.Text;

/**
 * What the page about all medicines asks for.
 *
 * @param any an {@link Any}
 * @param more names to add, one on each line
 * @param complete a {@link Complete}
 */
record MedicinesForm(String any, @Text(max = Text.AREA) String more, String complete) {

	static MedicinesForm of(Medications content) {
		Medicines medicines = content.medicines();
		return new MedicinesForm(Choice.name(medicines.any()), null, Choice.name(medicines.complete()));
	}

	static Medications applied(Medications content, MedicinesForm typed) {
		return content.with(content.medicines()
			.named(typed.names())
			.saying(Choice.of(Any.class, typed.any), Choice.of(Complete.class, typed.complete)));
	}

	private List<String> names() {
		return (this.more == null) ? List.of()
				: this.more.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
