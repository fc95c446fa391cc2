package org.doctorbrief.records;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.records.RecordItem.Contents;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordItemTests {

	private final DateForm noDate = new DateForm(null, null, null);

	@Test
	void eachKindHasAnIdOfItsOwnThatFindsItAgain() {
		assertThat(RecordKind.values()).extracting(RecordKind::id).doesNotHaveDuplicates().contains("visit-notes");
		assertThat(RecordKind.values()).allSatisfy((kind) -> assertThat(RecordKind.of(kind.id())).contains(kind));
		assertThat(RecordKind.of("something-else")).isEmpty();
	}

	@Test
	void onlyPathologyAndImagingHaveARealThing() {
		assertThat(Arrays.stream(RecordKind.values()).filter(RecordKind::hasARealThing)).containsExactly(
				RecordKind.PATHOLOGY_REPORT, RecordKind.PATHOLOGY_SLIDES, RecordKind.IMAGING_REPORTS,
				RecordKind.IMAGES);
	}

	@Test
	void anIdOfAKindBelongsToThatKindAlone() {
		assertThatIllegalArgumentException().isThrownBy(() -> of("images", RecordKind.DIAGNOSIS));
		assertThatIllegalArgumentException().isThrownBy(() -> of("images", null));
		assertThatIllegalArgumentException().isThrownBy(() -> of("own", RecordKind.IMAGES));
		assertThat(of("own", null).fixed()).isFalse();
		assertThat(of("images", RecordKind.IMAGES).fixed()).isTrue();
	}

	@Test
	void aThingOfHerOwnIsCalledByWhatSheWroteFirst() {
		assertThat(RecordItem.blank("own").label()).isEmpty();
		assertThat(of("own", null).label()).isEqualTo("A note");
		assertThat(of("images", RecordKind.IMAGES).label()).isNull();
	}

	@Test
	void thePageAboutAThingGoesInAndComesBack() {
		ItemForm typed = new ItemForm(null, "ASKED", new DateForm("3", "11", "2026"), "City Hospital", "March 2024",
				"last week", "a disc", "BOTH", "Call again");
		Records records = ItemForm.applied(Records.BLANK, "images", typed);
		RecordItem images = records.item("images");
		assertThat(images.kind()).isEqualTo(RecordKind.IMAGES);
		assertThat(images.state()).isEqualTo(State.ASKED);
		assertThat(images.from()).isEqualTo(new When(2024, 3, null, null));
		assertThat(images.to()).isEqualTo(When.parse("last week"));
		assertThat(images.contents()).isEqualTo(Contents.BOTH);
		assertThat(ItemForm.of(records, "images")).isEqualTo(typed);
		assertThat(ItemForm.applied(records, "images", typed)).isEqualTo(records);
	}

	@Test
	void anEmptyPageAboutAThingStoresNothing() {
		ItemForm empty = new ItemForm(null, null, null, null, null, null, null, null, null);
		assertThat(ItemForm.of(Records.BLANK, "new")).isEqualTo(empty);
		assertThat(ItemForm.applied(Records.BLANK, "new", empty)).isEqualTo(Records.BLANK);
		assertThat(empty.askedOn()).isEqualTo(this.noDate);
	}

	@Test
	void whatIsNoChoiceIsNotStated() {
		ItemForm forged = new ItemForm("A letter", "LOST", null, null, null, null, null, "SOME", null);
		RecordItem item = ItemForm.applied(Records.BLANK, "new", forged).item("new");
		assertThat(item.state()).isNull();
		assertThat(item.contents()).isNull();
		assertThat(item.name()).isEqualTo("A letter");
	}

	@Test
	void theChecklistGoesInAndComesBack() {
		ChecklistForm typed = new ChecklistForm(List.of("DIAGNOSIS", "IMAGES"));
		Records records = ChecklistForm.applied(Records.BLANK, typed);
		assertThat(ChecklistForm.of(records)).isEqualTo(typed);
		assertThat(ChecklistForm.applied(records, typed)).isEqualTo(records);
		assertThat(ChecklistForm.applied(Records.BLANK, new ChecklistForm(null))).isEqualTo(Records.BLANK);
	}

	@Test
	void theOfficePageGoesInAndComesBack() {
		OfficeForm typed = new OfficeForm("Scans", "A disc", "By post", new DateForm("12", "11", "2026"), "Ms Ruiz");
		Records records = OfficeForm.applied(Records.BLANK.here(RecordKind.IMAGES), typed);
		assertThat(OfficeForm.of(records)).isEqualTo(typed);
		assertThat(records.here()).hasSize(1);
		assertThat(OfficeForm.of(Records.BLANK)).isEqualTo(new OfficeForm(null, null, null, null, null));
	}

	private static RecordItem of(String id, RecordKind kind) {
		return new RecordItem(id, kind, null, null, "A holder", null, null, null, null, null, "A note");
	}

}
