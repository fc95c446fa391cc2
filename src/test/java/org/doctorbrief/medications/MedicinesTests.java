package org.doctorbrief.medications;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.medications.Medicines.Complete;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.Listed.Any;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MedicinesTests {

	private static Medicines listed(String... names) {
		return Medicines.BLANK.named(List.of(names));
	}

	private static List<String> names(Medicines medicines) {
		return medicines.list().stream().map(Medicine::label).toList();
	}

	@Test
	void eachNameBecomesAnEntryInOrder() {
		assertThat(names(listed("Metformin 500 mg", "Eye drops"))).containsExactly("Metformin 500 mg", "Eye drops");
		assertThat(listed("a", "b").list().stream().map(Medicine::id)).doesNotHaveDuplicates().doesNotContainNull();
	}

	@Test
	void aNameThatIsThereIsNotAddedAgain() {
		Medicines once = listed("Metformin 500 mg", "Eye drops");
		assertThat(once.named(List.of("metformin 500 MG", "Eye drops"))).isEqualTo(once);
		assertThat(names(listed("Aspirin", "Aspirin"))).containsExactly("Aspirin");
	}

	@Test
	void whatIsOnlyNamedStandsApartFromWhatIsTold() {
		Medicine told = new Medicine("x", "Ibuprofen", null, null, "At night", null, null, null, null, null, null);
		Medicine unnamed = new Medicine("y", null, null, null, null, "For sleep", null, null, null, null, null);
		Medicines all = listed("Metformin 500 mg", "Eye drops").put(told).put(unnamed);
		assertThat(all.namesWithDose()).containsExactly("Metformin 500 mg");
		assertThat(all.namesWithoutDose()).containsExactly("Eye drops");
		assertThat(all.detailed()).containsExactly(told, unnamed);
	}

	@Test
	void entriesWinOverNone() {
		Medicines none = Medicines.BLANK.saying(Any.NONE, null);
		assertThat(none.any()).isEqualTo(Any.NONE);
		Medicines both = none.named(List.of("Aspirin"));
		assertThat(both.any()).isEqualTo(Any.LISTED);
		assertThat(both.saying(Any.NONE, null).any()).isEqualTo(Any.LISTED);
		assertThat(names(both.saying(Any.NONE, null))).containsExactly("Aspirin");
	}

	@Test
	void notSureBesideEntriesIsNotSureWhetherThatIsAll() {
		Medicines unsure = Medicines.BLANK.saying(Any.NOT_SURE, null).named(List.of("Aspirin"));
		assertThat(unsure.any()).isEqualTo(Any.LISTED);
		assertThat(unsure.complete()).isEqualTo(Complete.NOT_SURE);
		assertThat(listed("Aspirin").saying(Any.NOT_SURE, Complete.YES).complete()).isEqualTo(Complete.YES);
	}

	@Test
	void aNewEntryAsksAnewWhetherThatIsAll() {
		Medicines all = listed("Aspirin").saying(Any.LISTED, Complete.YES);
		Medicine known = all.list().list().get(0);
		assertThat(all.put(Medicine.named(known.id(), "Aspirin 100")).complete()).isEqualTo(Complete.YES);
		Medicines more = all.put(Medicine.named("new", "Eye drops"));
		assertThat(more.complete()).isNull();
		assertThat(more.put(Medicine.named("new", "Eye drops"))).isEqualTo(more);
	}

	@Test
	void anEmptyListCannotBeAll() {
		Medicines all = listed("Aspirin").saying(Any.LISTED, Complete.YES);
		assertThat(all.with(Items.none()).complete()).isNull();
		assertThat(Medicines.BLANK.saying(Any.LISTED, Complete.YES).complete()).isNull();
	}

	@Test
	void everyAnswerMovesTheStepOn() {
		assertThat(Medicines.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Medicines.BLANK.saying(Any.NONE, null).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Medicines.BLANK.saying(Any.NOT_SURE, null).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Medicines.BLANK.saying(Any.LISTED, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(listed("a").progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(listed("a").saying(null, Complete.NOT_YET).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(listed("a").saying(null, Complete.NOT_SURE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(listed("a").saying(null, Complete.YES).progress()).isEqualTo(Progress.COMPLETED);
	}

}
