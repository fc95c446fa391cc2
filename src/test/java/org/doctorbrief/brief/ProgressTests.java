package org.doctorbrief.brief;

import org.doctorbrief.values.Items;
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

}
