package org.doctorbrief.records;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RecordsTests {

	private static final When NOVEMBER = When.parse("3 November 2026");

	private static final String IMAGES = RecordKind.IMAGES.id();

	private final RecordItem own = RecordItem.blank("own").in(State.NEEDED);

	@Test
	void aBlankOneShowsTheWholeChecklistUntouched() {
		assertThat(Records.BLANK.own()).isEmpty();
		assertThat(Records.BLANK.untouched()).containsExactly(RecordKind.values());
		assertThat(Records.BLANK.groups()).isEmpty();
		assertThat(Records.BLANK.here()).isEmpty();
		assertThat(Records.BLANK.missing()).isEmpty();
		assertThat(Records.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void whatIsMissingInStoredContentIsBlank() {
		assertThat(new Records(null, null, null, null))
			.isEqualTo(new Records(Office.BLANK, Items.none(), Sending.BLANK, Items.none()));
	}

	@Test
	void aThingIsHereOnceHoweverOftenItIsSaid() {
		Records once = Records.BLANK.here(RecordKind.IMAGES);
		assertThat(once.here(RecordKind.IMAGES)).isEqualTo(once);
		assertThat(once.here()).extracting(RecordItem::kind).containsExactly(RecordKind.IMAGES);
		assertThat(once.untouched()).hasSize(RecordKind.values().length - 1).doesNotContain(RecordKind.IMAGES);
	}

	@Test
	void whatIsNoLongerHereIsNeededAndKeepsItsDetails() {
		Records here = Records.BLANK.asked(IMAGES, NOVEMBER).here(List.of(RecordKind.IMAGES, RecordKind.DIAGNOSIS));
		Records gone = here.here(List.of(RecordKind.DIAGNOSIS));
		assertThat(gone.item(IMAGES).state()).isEqualTo(State.NEEDED);
		assertThat(gone.item(IMAGES).askedOn()).isEqualTo(NOVEMBER);
		assertThat(gone.here()).extracting(RecordItem::kind).containsExactly(RecordKind.DIAGNOSIS);
	}

	@Test
	void ticksLeaveAloneWhatWasNotHere() {
		Records asked = Records.BLANK.asked(IMAGES, NOVEMBER).with(this.own.in(State.HERE));
		assertThat(asked.here(List.of())).isEqualTo(asked);
	}

	@Test
	void whatWasAskedForIsMissing() {
		Records asked = Records.BLANK.asked(IMAGES, NOVEMBER);
		assertThat(asked.missing()).containsExactly(asked.item(IMAGES));
		assertThat(asked.item(IMAGES).state()).isEqualTo(State.ASKED);
		assertThat(asked.asked(IMAGES, When.UNKNOWN).item(IMAGES).askedOn()).isEqualTo(When.UNKNOWN);
	}

	@Test
	void nobodyAsksForWhatIsHereOrNotOnTheList() {
		Records here = Records.BLANK.here(RecordKind.IMAGES);
		assertThatIllegalStateException().isThrownBy(() -> here.asked(IMAGES, NOVEMBER));
		assertThatIllegalArgumentException().isThrownBy(() -> here.asked("own", NOVEMBER));
		assertThatNullPointerException().isThrownBy(() -> here.asked("visit-notes", null));
		assertThat(here.with(this.own).asked("own", NOVEMBER).item("own").state()).isEqualTo(State.ASKED);
	}

	@Test
	void missingIsWhatIsNeededAskedForOrNotToBeHad() {
		Records records = Records.BLANK.here(RecordKind.DIAGNOSIS)
			.with(item(RecordKind.IMAGES, State.COULD_NOT_GET))
			.with(item(RecordKind.TREATMENT, State.NOT_NEEDED))
			.with(this.own)
			.with(item(RecordKind.LAB_RESULTS, State.ASKED));
		assertThat(records.missing()).extracting(RecordItem::id).containsExactly("images", "lab-results", "own");
	}

	@Test
	void groupsFollowWhereThingsStandAndLeaveOutTheUntouched() {
		RecordItem unclear = new RecordItem("unclear", null, "A letter", null, null, null, null, null, null, null,
				null);
		Records records = Records.BLANK.with(unclear)
			.with(this.own)
			.here(RecordKind.LAB_RESULTS)
			.here(RecordKind.DIAGNOSIS);
		assertThat(records.groups()).extracting(Records.Group::state).containsExactly(State.HERE, State.NEEDED, null);
		assertThat(records.groups().get(0).items()).extracting(RecordItem::kind)
			.containsExactly(RecordKind.DIAGNOSIS, RecordKind.LAB_RESULTS);
		assertThat(records.groups().get(2).items()).containsExactly(unclear);
	}

	@Test
	void anEntryWithNothingInItIsNotAdded() {
		assertThat(Records.BLANK.with(RecordItem.blank("new"))).isSameAs(Records.BLANK);
		Records emptied = Records.BLANK.with(this.own).with(RecordItem.blank("own"));
		assertThat(emptied.item("own").untouched()).isTrue();
		assertThat(emptied.progress()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void itIsCompleteWhenEachThingIsHereOrSettled() {
		Records records = Records.BLANK.here(List.of(RecordKind.values()));
		assertThat(records.progress()).isEqualTo(Progress.COMPLETED);
		assertThat(records.with(item(RecordKind.IMAGES, State.COULD_NOT_GET)).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(records.with(item(RecordKind.IMAGES, State.ASKED)).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(records.with(this.own).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Records.BLANK.here(RecordKind.IMAGES).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void theOfficeIsAskedWhenItSaidWhatInWhatFormAndHow() {
		assertThat(Office.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Office(null, null, null, NOVEMBER, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Office("Scans", "A disc", "By post", null, null).progress()).isEqualTo(Progress.COMPLETED);
	}

	private static RecordItem item(RecordKind kind, State state) {
		return RecordItem.blank(kind.id()).in(state);
	}

}
