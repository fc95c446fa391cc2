package org.doctorbrief.letters;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.letters.Letter.Sent;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LetterTests {

	private static final Sent SENT = new Sent(When.parse("3 November 2026"), null, null, null, null);

	private final Letter letter = Letter.blank("l1").saying(null, "Dear Dr. Ruiz");

	@Test
	void whatWasSentIsNotRewritten() {
		Letter sent = this.letter.with(SENT);
		assertThat(sent.frozen()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> sent.saying(null, "Another text"));
		assertThat(sent.copy("l2").frozen()).isFalse();
		assertThat(sent.copy("l2").text()).isEqualTo("Dear Dr. Ruiz");
	}

	@Test
	void aLetterIsBegunOnce() {
		Letters once = Letters.BLANK.begun(this.letter);
		assertThat(once.begun(Letter.blank("l1").saying(null, "Another text"))).isEqualTo(once);
	}

	@Test
	void itIsCalledByItsTitleOrItsFirstWords() {
		assertThat(this.letter.label()).isEqualTo("Dear Dr. Ruiz");
		assertThat(Letter.blank("l1").label()).isEmpty();
		assertThat(Letter.blank("l1").saying("x".repeat(100), null).label()).hasSize(61).endsWith("…");
	}

	@Test
	void itsLengthIsCountedAsPeopleCount() {
		assertThat(Letter.blank("l1").length()).isZero();
		assertThat(Letter.blank("l1").saying(null, "é👍").length()).isEqualTo(2);
	}

	@Test
	void allIsDoneWhenAllIsSent() {
		assertThat(Letters.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Letters.BLANK.begun(this.letter).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Letters.BLANK.begun(this.letter.with(SENT)).progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void whatIsMissingInStoredContentIsBlank() {
		assertThat(new Letters(null).kept()).isEqualTo(Items.none());
		assertThat(new Letter("l1", null, null, null)).isEqualTo(Letter.blank("l1"));
	}

}
