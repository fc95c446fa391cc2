package org.doctorbrief.medications;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.medications.Medications.Any;
import org.doctorbrief.values.Items;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllergiesTests {

	private final Allergy latex = new Allergy("a", "Latex", "A rash", null, null, null, null);

	@Test
	void entriesWinOverNone() {
		Allergies both = Allergies.BLANK.saying(Any.NONE).put(this.latex);
		assertThat(both.any()).isEqualTo(Any.LISTED);
		assertThat(both.saying(Any.NONE)).isEqualTo(both);
	}

	@Test
	void notSureStaysBesideEntries() {
		Allergies unsure = Allergies.BLANK.put(this.latex).saying(Any.NOT_SURE);
		assertThat(unsure.any()).isEqualTo(Any.NOT_SURE);
		assertThat(unsure.list()).containsExactly(this.latex);
	}

	@Test
	void addingTwiceAddsOnce() {
		Allergies once = Allergies.BLANK.put(this.latex);
		assertThat(once.put(this.latex)).isEqualTo(once);
	}

	@Test
	void everyAnswerMovesTheStepOn() {
		assertThat(Allergies.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Allergies.BLANK.saying(Any.NONE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Allergies.BLANK.saying(Any.NOT_SURE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Allergies.BLANK.saying(Any.LISTED).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Allergies.BLANK.put(this.latex).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Allergies.BLANK.put(this.latex).with(Items.none()).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

}
