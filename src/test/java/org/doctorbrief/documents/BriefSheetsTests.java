package org.doctorbrief.documents;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BriefSheetsTests {

	@Autowired
	private Journey journey;

	@Test
	void everyStepIsPrintedOnceOrListedAsNeverPrinted() {
		assertThat(BriefSheets.printed()).doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(QuestionsSection.NEVER_PRINTED);
		assertThat(this.journey.stops()).filteredOn((stop) -> !stop.step().unprinted())
			.extracting(Journey.Stop::words)
			.filteredOn((words) -> !QuestionsSection.NEVER_PRINTED.contains(words))
			.containsExactlyInAnyOrderElementsOf(BriefSheets.printed());
		assertThat(this.journey.stops()).extracting(Journey.Stop::words).containsAll(QuestionsSection.NEVER_PRINTED);
	}

	@Test
	void privateNotesStandOnNoSheet() {
		assertThat(this.journey.stops()).filteredOn((stop) -> stop.step().unprinted())
			.extracting(Journey.Stop::words)
			.containsExactly("story.notes")
			.doesNotContainAnyElementsOf(BriefSheets.printed());
	}

}
