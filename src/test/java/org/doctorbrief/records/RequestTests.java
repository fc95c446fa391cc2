package org.doctorbrief.records;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.records.Request.Answer;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequestTests {

	private static final When ASKED = When.parse("3 November 2026");

	private final Request request = new Request("r1", "City Hospital",
			List.of(RecordKind.IMAGES, RecordKind.LAB_RESULTS), null, ASKED, null, null, null, null);

	@Test
	void whatItCoversIsAskedForAndHasAHolder() {
		Records records = Records.BLANK.here(RecordKind.LAB_RESULTS).with(this.request);
		RecordItem images = records.item("images");
		assertThat(images.state()).isEqualTo(State.ASKED);
		assertThat(images.askedOn()).isEqualTo(ASKED);
		assertThat(images.holder()).isEqualTo("City Hospital");
		assertThat(records.item("lab-results").state()).as("what is here stays here").isEqualTo(State.HERE);
		assertThat(records.asking()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void anAnswerReachesWhatItCovers() {
		Records asked = Records.BLANK.with(this.request);
		assertThat(asked.with(this.request.answered(Answer.ALL_HERE, ASKED)).here()).extracting(RecordItem::kind)
			.containsExactly(RecordKind.IMAGES, RecordKind.LAB_RESULTS);
		assertThat(asked.with(this.request.answered(Answer.COULD_NOT_GET, ASKED)).item("images").state())
			.isEqualTo(State.COULD_NOT_GET);
		assertThat(asked.with(this.request.answered(Answer.PARTLY, ASKED)).item("images").state())
			.isEqualTo(State.ASKED);
	}

	@Test
	void whatThePersonSaysLaterStandsUntilTheRequestChanges() {
		Records here = Records.BLANK.with(this.request).here(RecordKind.IMAGES);
		assertThat(here.with(this.request)).isEqualTo(here);
	}

	@Test
	void aHolderThatIsKnownStays() {
		RecordItem images = RecordItem.blank("images").heldBy("The lab");
		assertThat(Records.BLANK.with(images).with(this.request).item("images").holder()).isEqualTo("The lab");
	}

	@Test
	void aPlanToAskSaysNothingAboutTheRecords() {
		Request plan = new Request("r1", "City Hospital", List.of(RecordKind.IMAGES), null, null, null, null, null,
				null);
		assertThat(Records.BLANK.with(plan).item("images").untouched()).isTrue();
	}

	@Test
	void nothingIsAnsweredBeforeItIsAskedFor() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.request.answered(Answer.ALL_HERE, When.parse("2 November 2026")));
		assertThat(this.request.answered(Answer.ALL_HERE, ASKED).open()).isFalse();
		assertThat(this.request.answered(Answer.ALL_HERE, When.parse("October 2026")).open()).as("no day").isFalse();
	}

	@Test
	void whatIsMissingInStoredContentIsBlank() {
		assertThat(new Request("r1", null, null, null, null, null, null, null, null)).isEqualTo(Request.blank("r1"));
		assertThat(Request.blank("r1").label()).isEmpty();
	}

}
