package org.doctorbrief.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.doctorbrief.brief.Journey.Stop;
import org.doctorbrief.brief.Step.Group;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	private final Section<Answers> story = new TestSection("story",
			List.of(Step.of("more", Group.STORY, 20, (answers) -> answers.progress("more")),
					Step.essential("start", Group.STORY, 10, (answers) -> answers.progress("start"))));

	private final Section<Answers> visit = new TestSection("visit",
			List.of(Step.essential("ask", Group.VISIT, 1, (answers) -> answers.progress("ask")),
					Step.essential("after", Group.AFTER, 1, (answers) -> answers.progress("after"))));

	private final Journey journey = new Journey(List.of(this.visit, this.story));

	@Test
	void stepsOfAllSectionsStandInOneOrder() {
		assertThat(this.journey.stops()).extracting(Stop::words)
			.containsExactly("story.start", "story.more", "visit.ask", "visit.after");
	}

	@Test
	void aBriefBeginsWithTheFirstStepOfTheShortWay() {
		assertThat(this.journey.first().words()).isEqualTo("story.start");
	}

	@Test
	void theShortWayLeadsToTheNextStepNobodyBegan() {
		assertThat(next("story", "start", "")).isEqualTo("visit.ask");
		assertThat(next("story", "start", "ask")).isEqualTo("visit.after");
	}

	@Test
	void theShortWayEndsWhenTheRestWasBegun() {
		assertThat(next("visit", "after", "")).isNull();
		assertThat(next("story", "start", "ask after")).isNull();
	}

	@Test
	void itNeverLeadsBack() {
		assertThat(next("visit", "ask", "after")).isNull();
	}

	@Test
	void aStepOffTheShortWayLeadsToTheTaskList() {
		assertThat(next("story", "more", "")).isNull();
	}

	private String next(String section, String step, String begun) {
		Map<String, StoredSection> none = new HashMap<>();
		Snapshot brief = new Snapshot(new OpenBrief("b", "a", new Grant(Role.OWNER, Set.of())), none, null) {

			@Override
			public <C> C of(Section<C> asked) {
				return asked.contentType().cast(new Answers(begun));
			}

			@Override
			public boolean newer(String section) {
				return false;
			}

		};
		return this.journey.after(this.journey.at(section, step), brief).map(Stop::words).orElse(null);
	}

	record Answers(String begun) {

		Progress progress(String step) {
			return this.begun.contains(step) ? Progress.IN_PROGRESS : Progress.NOT_STARTED;
		}

	}

	record TestSection(String key, List<Step<Answers>> steps) implements Section<Answers> {

		@Override
		public Class<Answers> contentType() {
			return Answers.class;
		}

		@Override
		public Answers blank() {
			return new Answers("");
		}

	}

}
