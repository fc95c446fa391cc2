package org.doctorbrief.medications;

import org.doctorbrief.medications.Allergy.Kind;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one allergy or past problem asks for.
 *
 * @param substance the medicine, food or other thing
 * @param reaction what happened
 * @param when when it happened, in any words
 * @param kind a {@link Kind}
 * @param severity how bad it was, in the person's own words
 * @param note anything else
 */
record AllergyForm(@Text String substance, @Text(max = Text.AREA) String reaction, @Text String when, String kind,
		@Text String severity, @Text(max = Text.AREA) String note) {

	static AllergyForm of(Medications content, String item) {
		Allergy allergy = content.allergies()
			.list()
			.find(item)
			.orElseGet(() -> new Allergy(item, null, null, null, null, null, null));
		return new AllergyForm(allergy.substance(), allergy.reaction(), allergy.when().words(),
				Choice.name(allergy.kind()), allergy.severity(), allergy.note());
	}

	static Medications applied(Medications content, String item, AllergyForm typed) {
		return content.with(content.allergies().put(typed.toAllergy(item)));
	}

	/** Whether nothing was written that an allergy could be told by. */
	boolean tellsNothing() {
		return toAllergy(null).label().isEmpty();
	}

	private Allergy toAllergy(String item) {
		return new Allergy(item, this.substance, this.reaction, When.parse(this.when), Choice.of(Kind.class, this.kind),
				this.severity, this.note);
	}

}
