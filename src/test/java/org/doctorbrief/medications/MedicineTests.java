package org.doctorbrief.medications;

import org.doctorbrief.medications.Allergy.Kind;
import org.doctorbrief.medications.Medicine.Use;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MedicineTests {

	@Test
	void itIsCalledByItsNameOrElseByWhatIsKnown() {
		assertThat(Medicine.named("a", "Aspirin").label()).isEqualTo("Aspirin");
		assertThat(new Medicine("a", null, null, null, null, "For sleep", "Dr. Roe", null, null, null, null).label())
			.isEqualTo("For sleep");
		assertThat(new Medicine("a", null, null, null, null, null, null, When.parse("2019"), null, null, null).label())
			.isEqualTo("2019");
	}

	@Test
	void oneLineTellsWhatItIsAndHowItIsTaken() {
		assertThat(medicine("Metformin", "500 mg", "One at night", "Half of it").line())
			.isEqualTo("Metformin 500 mg: Half of it");
		assertThat(medicine("Metformin", "500 mg", "One at night", null).line())
			.isEqualTo("Metformin 500 mg: One at night");
		assertThat(medicine("Metformin", null, null, null).line()).isEqualTo("Metformin");
		assertThat(medicine(null, "500 mg", null, "At night").line()).isEqualTo("500 mg: At night");
		assertThat(medicine(null, null, null, "At night").line()).isEqualTo("At night");
		assertThat(new Allergy("a", "Latex", "A rash", null, null, null, null).line()).isEqualTo("Latex: A rash");
		assertThat(new Allergy("a", "Latex", null, null, null, null, null).line()).isEqualTo("Latex");
		assertThat(new Allergy("a", null, "A rash", null, null, null, null).line()).isEqualTo("A rash");
	}

	private static Medicine medicine(String name, String strength, String prescribed, String taken) {
		return new Medicine("m", name, strength, prescribed, taken, null, null, null, null, null, null);
	}

	@Test
	void aChoiceAloneDoesNotTellWhichOneItIs() {
		assertThat(new Medicine("a", null, null, null, null, null, null, null, Use.NOW, null, null).label()).isEmpty();
		assertThat(new Allergy("a", null, null, null, Kind.ALLERGY, null, null).label()).isEmpty();
	}

	@Test
	void anAllergyIsCalledByWhatItWasOrElseByWhatHappened() {
		assertThat(new Allergy("a", "Latex", "Rash", null, null, null, null).label()).isEqualTo("Latex");
		assertThat(new Allergy("a", null, "Rash", When.parse("1998"), null, null, null).label()).isEqualTo("Rash");
		assertThat(new Allergy("a", null, null, When.parse("as a child"), null, null, null).label())
			.isEqualTo("as a child");
	}

	@Test
	void missingTimesAreUnknown() {
		assertThat(Medicine.named("a", "Aspirin").since()).isEqualTo(When.UNKNOWN);
		assertThat(new Allergy("a", null, null, null, null, null, null).when()).isEqualTo(When.UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Metformin 500 mg, two a day", "Aspirin 100mg", "Insulin 10 units", "Levo 75 µg",
			"Cream 1%", "Syrup 5 ML" })
	void aDoseCanStandInTheName(String name) {
		assertThat(Medicine.named("a", name).nameTellsDose()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Metformin", "Vitamin B12", "Omega 3", "3 garlic pills" })
	void aNumberAloneIsNoDose(String name) {
		assertThat(Medicine.named("a", name).nameTellsDose()).isFalse();
	}

}
