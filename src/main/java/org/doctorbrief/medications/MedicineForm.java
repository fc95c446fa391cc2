package org.doctorbrief.medications;

import org.doctorbrief.medications.Medicine.Kind;
import org.doctorbrief.medications.Medicine.Use;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one medicine asks for.
 *
 * @param name what it is called; as long as a line of the list can be
 * @param strength its strength and form
 * @param prescribed how it was prescribed
 * @param taken how it is really taken
 * @param purpose what it is for
 * @param prescriber who prescribed it
 * @param since since when, in any words
 * @param use a {@link Use}
 * @param kind a {@link Kind}
 * @param note anything else
 */
record MedicineForm(@Text(max = Text.AREA, oneLine = true) String name, @Text String strength, @Text String prescribed,
		@Text String taken, @Text String purpose, @Text String prescriber, @Text String since, String use, String kind,
		@Text(max = Text.AREA) String note) {

	static MedicineForm of(Medications content, String item) {
		Medicine medicine = content.medicines().list().find(item).orElseGet(() -> Medicine.named(item, null));
		return new MedicineForm(medicine.name(), medicine.strength(), medicine.prescribed(), medicine.taken(),
				medicine.purpose(), medicine.prescriber(), medicine.since().words(), Choice.name(medicine.use()),
				Choice.name(medicine.kind()), medicine.note());
	}

	static Medications applied(Medications content, String item, MedicineForm typed) {
		return content.with(content.medicines().put(typed.toMedicine(item)));
	}

	/** Whether nothing was written that a medicine could be told by. */
	boolean tellsNothing() {
		return toMedicine(null).label().isEmpty();
	}

	private Medicine toMedicine(String item) {
		return new Medicine(item, this.name, this.strength, this.prescribed, this.taken, this.purpose, this.prescriber,
				When.parse(this.since), Choice.of(Use.class, this.use), Choice.of(Kind.class, this.kind), this.note);
	}

}
