package org.doctorbrief.story;

import java.util.List;

import org.doctorbrief.brief.ContentMapper;
import org.doctorbrief.brief.Progress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	@Test
	void whatIsMissingIsBlank() {
		assertThat(new Story(null, null, null)).isEqualTo(Story.BLANK);
		assertThat(Story.BLANK.timeline().events()).isEmpty();
	}

	@Test
	void oneAnswerAboutWhatMattersIsEnough() {
		assertThat(Matters.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Matters(null, null, null, null, null, "Pain").progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void eachPartLeavesTheOthersAlone() {
		Story full = Story.BLANK.with(new Telling("a", null, null, null, null))
			.with(Timeline.BLANK.told(List.of("b")))
			.with(new Matters("c", null, null, null, null, null));
		assertThat(full.telling().began()).isEqualTo("a");
		assertThat(full.timeline().events()).hasSize(1);
		assertThat(full.matters().daily()).isEqualTo("c");
	}

	@Test
	void whatAnOlderVersionWroteAboutOtherPartsDoesNotKeepTheStoryShut() {
		byte[] old = "{\"format\":1,\"content\":{\"notes\":\"n\",\"company\":{\"name\":\"Lee\"},\"matters\":{\"daily\":\"d\"}}}"
			.getBytes();
		assertThat(new ContentMapper().read(new StorySection(), old))
			.isEqualTo(Story.BLANK.with(new Matters("d", null, null, null, null, null)));
	}

}
