package org.doctorbrief.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.doctorbrief.guidance.RecordsRights;
import org.doctorbrief.records.Request.Answer;
import org.doctorbrief.records.Waiting.State;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTests {

	private final Request asked = new Request("r1", "City Hospital", List.of(RecordKind.IMAGES), null,
			When.parse("3 November 2026"), null, null, null, null);

	private static RecordsRights rights() {
		try {
			return new RecordsRights();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Waiting on(String day) {
		Clock clock = Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new Waiting(rights(), clock);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-03, ASKED", "2026-11-09, ASKED", "2026-11-10, ASK_AGAIN", "2026-12-03, ASK_AGAIN",
			"2026-12-04, LATE", "2027-12-04, LATE" })
	void aRequestInBritainIsLateOnTheDayAfterAMonth(String today, State state) {
		Waiting.Standing standing = on(today).of(this.asked, "GB");
		assertThat(standing.state()).isEqualTo(state);
		assertThat(standing.due()).isEqualTo(When.parse("3 December 2026"));
		assertThat(standing.again()).isEqualTo(When.parse("10 November 2026"));
	}

	@Test
	void withoutARuleNothingIsEverLate() {
		Waiting.Standing standing = on("2030-01-01").of(this.asked, null);
		assertThat(standing.state()).isEqualTo(State.ASK_AGAIN);
		assertThat(standing.due()).isEqualTo(When.UNKNOWN);
	}

	@Test
	void aPartThatIsHereIsNoEndOfWaiting() {
		Request partly = this.asked.answered(Answer.PARTLY, When.parse("12 November 2026"));
		assertThat(on("2026-11-20").of(partly, "GB").state()).isEqualTo(State.PARTLY);
		assertThat(on("2026-12-04").of(partly, "GB").state()).isEqualTo(State.LATE);
	}

	@ParameterizedTest
	@CsvSource({ "ALL_HERE", "COULD_NOT_GET" })
	void anAnswerEndsTheWaiting(Answer answer) {
		Waiting.Standing standing = on("2027-01-01").of(this.asked.answered(answer, When.UNKNOWN), "GB");
		assertThat(standing.state()).isEqualTo(State.valueOf(answer.name()));
		assertThat(standing.due()).isEqualTo(When.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ ", NOT_ASKED", "November 2026, ASKED", "some time ago, ASKED" })
	void withoutADayNothingIsCounted(String askedOn, State state) {
		Request request = new Request("r1", null, null, null, When.parse(askedOn), null, null, null, null);
		assertThat(on("2027-01-01").of(request, "GB"))
			.isEqualTo(new Waiting.Standing(state, When.UNKNOWN, When.UNKNOWN));
	}

}
