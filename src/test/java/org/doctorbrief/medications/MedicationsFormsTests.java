package org.doctorbrief.medications;

import org.doctorbrief.pages.AnyForm;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.Listed.Any;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MedicationsFormsTests {

	private final MedicineForm medicine = new MedicineForm("Ibuprofen", "400 mg tablets", "When needed", "Twice a week",
			"Knee pain", "Nobody", "March 2024", "NOW", "BOUGHT", "It helps\na little");

	private final AllergyForm allergy = new AllergyForm("Penicillin", "A red rash", "as a child", "ALLERGY",
			"Gone in a day", "My mother told me");

	@Test
	void aMedicineGoesInAndComesBack() {
		Medications content = MedicineForm.applied(Medications.BLANK, "m1", this.medicine);
		assertThat(MedicineForm.of(content, "m1")).isEqualTo(this.medicine);
		assertThat(MedicineForm.applied(content, "m1", this.medicine)).isEqualTo(content);
		assertThat(content.medicines().list().find("m1")).isPresent();
	}

	@Test
	void anAllergyGoesInAndComesBack() {
		Medications content = AllergyForm.applied(Medications.BLANK, "a1", this.allergy);
		assertThat(AllergyForm.of(content, "a1")).isEqualTo(this.allergy);
		assertThat(AllergyForm.applied(content, "a1", this.allergy)).isEqualTo(content);
	}

	@Test
	void anEntryThatIsNotThereIsAnEmptyPage() {
		assertThat(MedicineForm.of(Medications.BLANK, "m1").tellsNothing()).isTrue();
		assertThat(AllergyForm.of(Medications.BLANK, "a1").tellsNothing()).isTrue();
		assertThat(this.medicine.tellsNothing()).isFalse();
		assertThat(this.allergy.tellsNothing()).isFalse();
	}

	@Test
	void linesBecomeEntriesAndBlankLinesDoNot() {
		MedicinesForm typed = new MedicinesForm(null, "  Aspirin 100 mg \n\n \nEye drops", null);
		Medications content = MedicinesForm.applied(Medications.BLANK, typed);
		assertThat(content.medicines().list()).extracting(Medicine::name)
			.containsExactly("Aspirin 100 mg", "Eye drops");
		assertThat(MedicinesForm.applied(content, typed)).isEqualTo(content);
		assertThat(MedicinesForm.of(content)).isEqualTo(new MedicinesForm("LISTED", null, null));
	}

	@Test
	void whatIsNoChoiceIsNone() {
		Medications content = MedicinesForm.applied(Medications.BLANK, new MedicinesForm("MAYBE", null, "PERHAPS"));
		assertThat(content).isEqualTo(Medications.BLANK);
	}

	@Test
	void eachPageLeavesTheOthersAlone() {
		Medications content = AllergyForm.applied(MedicineForm.applied(Medications.BLANK, "m1", this.medicine), "a1",
				this.allergy);
		Medications answered = content.with(new AnyForm("NOT_SURE").applied(content.allergies()));
		assertThat(answered.allergies().any()).isEqualTo(Any.NOT_SURE);
		assertThat(answered.allergies().list()).isEqualTo(content.allergies().list());
		assertThat(answered.medicines()).isEqualTo(content.medicines());
	}

	@Test
	void everyListIsWhereItsStepIs() {
		MedicationsSection section = new MedicationsSection();
		Medications content = AllergyForm.applied(MedicineForm.applied(Medications.BLANK, "x", this.medicine), "x",
				this.allergy);
		assertThat(section.lists()).extracting(ItemList::key).containsExactly("medicines", "allergies");
		assertThat(section.lists()).extracting((list) -> list.label(content, "x").orElseThrow())
			.containsExactly("Ibuprofen", "Penicillin");
		assertThat(section.lists()).allSatisfy((list) -> {
			Medications without = list.removed(content, "x");
			assertThat(list.label(without, "x")).isEmpty();
			assertThat(without.medicines().list().size() + without.allergies().list().size()).isEqualTo(1);
		});
	}

}
