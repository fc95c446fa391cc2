package org.doctorbrief.values;

import org.doctorbrief.values.Listed.Any;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListedTests {

	private final Listed<Entry> blank = Listed.blank();

	private final Entry latex = new Entry("a", "Latex");

	@Test
	void whatIsMissingIsBlank() {
		assertThat(this.blank.list()).isEmpty();
		assertThat(this.blank.any()).isNull();
		assertThat(Listed.<Entry>orBlank(null)).isEqualTo(this.blank);
		assertThat(Listed.orBlank(this.blank.saying(Any.NONE)).any()).isEqualTo(Any.NONE);
	}

	@Test
	void entriesWinOverNone() {
		Listed<Entry> both = this.blank.saying(Any.NONE).put(this.latex);
		assertThat(both.any()).isEqualTo(Any.LISTED);
		assertThat(both.saying(Any.NONE)).isEqualTo(both);
		assertThat(both.saying(null)).isEqualTo(both);
	}

	@Test
	void notSureStaysBesideEntries() {
		Listed<Entry> unsure = this.blank.put(this.latex).saying(Any.NOT_SURE);
		assertThat(unsure.any()).isEqualTo(Any.NOT_SURE);
		assertThat(unsure.list()).containsExactly(this.latex);
		assertThat(unsure.put(new Entry("b", "Nuts")).any()).isEqualTo(Any.NOT_SURE);
	}

	@Test
	void addingTwiceAddsOnce() {
		Listed<Entry> once = this.blank.put(this.latex);
		assertThat(once.put(this.latex)).isEqualTo(once);
	}

	@Test
	void theListCanBeTakenAwayAgain() {
		Listed<Entry> emptied = this.blank.put(this.latex).with(Items.none());
		assertThat(emptied.list()).isEmpty();
		assertThat(emptied.any()).isEqualTo(Any.LISTED);
	}

	record Entry(String id, String label) implements Item {

	}

}
