package org.doctorbrief.brief;

import org.doctorbrief.values.Items;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	@Test
	void noAnswerIsNotStarted() {
		assertThat(Progress.of(null, When.UNKNOWN, Items.none(), false)).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void someAnswersAreInProgress() {
		assertThat(Progress.of("yes", null)).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Progress.of(When.parse("2024"), Items.none())).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void allAnswersAreCompleted() {
		assertThat(Progress.of("yes", true, When.parse("2024"))).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void everyAnswerAboutAListMovesItOn() {
		Listed<ContentMapperTests.Entry> list = Listed.blank();
		Listed<ContentMapperTests.Entry> listed = list.put(new ContentMapperTests.Entry("a", "one"));
		assertThat(Progress.of(list)).isEqualTo(Progress.NOT_STARTED);
		assertThat(Progress.of(list.saying(Any.NONE))).isEqualTo(Progress.COMPLETED);
		assertThat(Progress.of(list.saying(Any.NOT_SURE))).isEqualTo(Progress.COMPLETED);
		assertThat(Progress.of(list.saying(Any.LISTED))).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Progress.of(listed)).isEqualTo(Progress.COMPLETED);
		assertThat(Progress.of(listed.with(Items.none()))).isEqualTo(Progress.IN_PROGRESS);
	}

}
