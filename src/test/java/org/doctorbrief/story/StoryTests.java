package org.doctorbrief.story;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.story.Company.Task;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	@Test
	void whatIsMissingIsBlank() {
		assertThat(new Story(null, null, null, null, null)).isEqualTo(Story.BLANK);
		assertThat(Story.BLANK.timeline().events()).isEmpty();
		assertThat(Story.BLANK.company().does()).isEmpty();
		assertThat(new Company(null, null, null, Arrays.asList(null, Task.ASK), null).does()).containsExactly(Task.ASK);
	}

	@Test
	void oneAnswerAboutWhatMattersIsEnough() {
		assertThat(Matters.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Matters(null, null, null, null, null, "Pain").progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void aCompanionHasANameAndATask() {
		assertThat(Company.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Company("Lee", null, null, null, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Company("Lee", null, null, List.of(Task.ASK), null).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(new Company("Lee", null, null, null, "Drive").progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void eachPartLeavesTheOthersAlone() {
		Story full = Story.BLANK.with(new Telling("a", null, null, null, null))
			.with(Timeline.BLANK.told(List.of("b")))
			.with(new Matters("c", null, null, null, null, null))
			.with(new Company("d", null, null, null, null))
			.noting("e");
		assertThat(full.telling().began()).isEqualTo("a");
		assertThat(full.timeline().events()).hasSize(1);
		assertThat(full.matters().daily()).isEqualTo("c");
		assertThat(full.company().name()).isEqualTo("d");
		assertThat(full.noted()).isEqualTo(Progress.COMPLETED);
	}

}
