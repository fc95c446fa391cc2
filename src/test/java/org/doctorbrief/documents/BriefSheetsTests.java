package org.doctorbrief.documents;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BriefSheetsTests {

	@Autowired
	private Journey journey;

	@Test
	void everyStepIsPrintedOnceButForThoseThatHelpOrStayPrivate() {
		assertThat(BriefSheets.printed()).doesNotHaveDuplicates();
		assertThat(this.journey.stops()).filteredOn((stop) -> !stop.step().helping() && !stop.step().unprinted())
			.extracting(Journey.Stop::words)
			.containsExactlyInAnyOrderElementsOf(BriefSheets.printed());
	}

	@Test
	void privateNotesStandOnNoSheet() {
		assertThat(this.journey.stops()).filteredOn((stop) -> stop.step().unprinted())
			.extracting(Journey.Stop::words)
			.containsExactly("notes.own", "interview.answers", "talk.before", "talk.after", "opinions.second",
					"compare.side", "opinions.third", "decision.paths", "decision.choice", "decision.closing")
			.doesNotContainAnyElementsOf(BriefSheets.printed());
	}

}
