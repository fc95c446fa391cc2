package org.doctorbrief.story;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Items;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.When;
import org.doctorbrief.story.Background.Kind;
import org.doctorbrief.story.Company.Task;
import org.doctorbrief.story.Listed.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	private final Past asthma = new Past("p", null, "Asthma", null, null);

	@Test
	void whatIsMissingIsBlank() {
		assertThat(new Story(null, null, null, null, null, null)).isEqualTo(Story.BLANK);
		assertThat(Story.BLANK.timeline().events()).isEmpty();
		assertThat(Story.BLANK.company().does()).isEmpty();
		assertThat(this.asthma.when()).isEqualTo(When.UNKNOWN);
		assertThat(new Company(null, null, null, Arrays.asList(null, Task.ASK), null).does()).containsExactly(Task.ASK);
	}

	@Test
	void entriesWinOverNoneAndNotSureStays() {
		Listed none = Listed.BLANK.saying(Any.NONE);
		assertThat(none.put(this.asthma).any()).isEqualTo(Any.LISTED);
		assertThat(none.put(this.asthma).saying(Any.NONE).any()).isEqualTo(Any.LISTED);
		assertThat(none.put(this.asthma).saying(Any.NOT_SURE).any()).isEqualTo(Any.NOT_SURE);
		assertThat(none.any()).isEqualTo(Any.NONE);
	}

	@Test
	void everyAnswerAboutAListMovesTheStepOn() {
		assertThat(Listed.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Listed.BLANK.saying(Any.NONE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.saying(Any.NOT_SURE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.saying(Any.LISTED).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Listed.BLANK.put(this.asthma).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.put(this.asthma).with(Items.none()).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@ParameterizedTest
	@EnumSource
	void eachListStandsByItself(Kind kind) {
		Background next = Background.BLANK.with(kind, Listed.BLANK.put(this.asthma));
		assertThat(Kind.at(kind.step())).isEqualTo(kind);
		assertThat(Kind.values()).filteredOn((other) -> !next.of(other).equals(Listed.BLANK)).containsExactly(kind);
	}

	@Test
	void somethingOfThePastIsCalledByWhatIsKnown() {
		assertThat(new Past("p", "Mother", "Diabetes", null, "x").label()).isEqualTo("Mother: Diabetes");
		assertThat(new Past("p", "Mother", null, null, "x").label()).isEqualTo("Mother");
		assertThat(new Past("p", null, null, When.parse("at 52"), "x").label()).isEqualTo("at 52");
		assertThat(new Past("p", null, null, null, "x").label()).isEqualTo("x");
		assertThat(new Past("p", null, null, null, null).label()).isEmpty();
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
			.with(Background.BLANK.with(Kind.FAMILY, Listed.BLANK.put(this.asthma)))
			.with(new Matters("c", null, null, null, null, null))
			.with(new Company("d", null, null, null, null))
			.noting("e");
		assertThat(full.telling().began()).isEqualTo("a");
		assertThat(full.timeline().events()).hasSize(1);
		assertThat(full.background().family().list()).containsExactly(this.asthma);
		assertThat(full.matters().daily()).isEqualTo("c");
		assertThat(full.company().name()).isEqualTo("d");
		assertThat(full.noted()).isEqualTo(Progress.COMPLETED);
	}

}
