package org.doctorbrief.medications;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.doctorbrief.medications.PasteController.PasteForm;
import org.doctorbrief.medications.PastedForm.Row;
import org.doctorbrief.values.Listed.Any;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PastedFormTests {

	private final PastedForm two = PastedForm.read(List.of("1. Metformin 500 mg, at night", "the white pill"));

	private static Row row(String id, String name, String out) {
		return new Row(id, name, name, null, null, out);
	}

	private static Medications pasted(Row... rows) {
		return new PastedForm(List.of(rows)).applied(Medications.BLANK);
	}

	@Test
	void everyLineThatIsNotBlankIsRead() {
		assertThat(new PasteForm(" Aspirin \n\n\t\r\n- Insulin\n").read()).containsExactly("Aspirin", "- Insulin");
		assertThat(new PasteForm(null).read()).isEmpty();
	}

	@Test
	void aLineBecomesARowThatSaysIfItWasTakenApart() {
		assertThat(this.two.rows()).extracting(Row::name).containsExactly("Metformin", "the white pill");
		assertThat(this.two.rows()).extracting(Row::line)
			.containsExactly("1. Metformin 500 mg, at night", "the white pill");
		assertThat(this.two.rows()).extracting(Row::takenApart).containsExactly(true, false);
		assertThat(this.two.rows()).extracting(Row::id).doesNotHaveDuplicates().doesNotContainNull();
	}

	@Test
	void rowsJoinTheListInTheirOrder() {
		Medications content = this.two.applied(
				Medications.BLANK.with(Medicines.BLANK.named(List.of("Aspirin")).saying(null, Medicines.Complete.YES)));
		assertThat(content.medicines().list()).extracting(Medicine::name)
			.containsExactly("Aspirin", "Metformin", "the white pill");
		Medicine metformin = content.medicines().list().list().get(1);
		assertThat(metformin.strength()).isEqualTo("500 mg");
		assertThat(metformin.taken()).isEqualTo("at night");
		assertThat(metformin.prescribed()).isNull();
		assertThat(content.medicines().any()).isEqualTo(Any.LISTED);
		assertThat(content.medicines().complete()).isNull();
	}

	@Test
	void sendingTwiceAddsOnce() {
		Medications once = this.two.applied(Medications.BLANK);
		assertThat(this.two.applied(once)).isEqualTo(once);
	}

	@Test
	void sendingAgainDoesNotTakeBackALaterChange() {
		Medications once = this.two.applied(Medications.BLANK);
		Medicine metformin = once.medicines().list().list().get(0);
		Medications changed = once.with(once.medicines().put(Medicine.named(metformin.id(), "Metformin XR")));
		assertThat(this.two.applied(changed)).isEqualTo(changed);
	}

	@Test
	void theSameLineReadOnceMoreIsNoSecondMedicine() {
		Medications once = this.two.applied(Medications.BLANK);
		PastedForm again = PastedForm.read(List.of("• Metformin 500 mg at night", "the white pill", "the red pill"));
		assertThat(again.applied(once).medicines().list()).extracting(Medicine::name)
			.containsExactly("Metformin", "the white pill", "the red pill");
	}

	@Test
	void aRowCanBeLeftOutOrEmptied() {
		assertThat(
				pasted(row("a", "Aspirin", "YES"), row("b", "Insulin", null), row("c", null, null)).medicines().list())
			.extracting(Medicine::name)
			.containsExactly("Insulin");
		assertThat(pasted(row("a", "Aspirin", "YES"))).isEqualTo(Medications.BLANK);
		assertThat(PastedForm.EMPTY.applied(Medications.BLANK)).isEqualTo(Medications.BLANK);
	}

	@Test
	void aFormThatWasTamperedWithIsReadAsFarAsItGoes() {
		PastedForm odd = new PastedForm(Arrays.asList(null, new Row(null, null, "Aspirin", null, null, null)));
		assertThat(odd.rows()).hasSize(1);
		assertThat(odd.rows().get(0).takenApart()).isTrue();
		assertThat(odd.applied(Medications.BLANK).medicines().list()).extracting(Medicine::id).doesNotContainNull();
	}

	@Test
	void everyPartHasItsLength() {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			Validator validator = factory.getValidator();
			Row longer = new Row("a", "x".repeat(9000), "x".repeat(4001), "x".repeat(201), "x".repeat(201), null);
			assertThat(validator.validate(new PastedForm(List.of(row("a", "Aspirin", null), longer))))
				.extracting((violation) -> violation.getPropertyPath().toString())
				.containsExactlyInAnyOrder("rows[1].name", "rows[1].strength", "rows[1].taken");
		}
	}

}
