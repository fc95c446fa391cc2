package org.doctorbrief.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

	private static Entry entry(long number, int minutesAgo, String account, String what, String part) {
		return new Entry("b", number, NOON.minus(minutesAgo, ChronoUnit.MINUTES), account, what, part, "");
	}

	private final Line line = Line.of(entry(9, 0, "mia", "CHANGED", "story"));

	@Test
	void takesWhatTheSamePersonChangedInTheSamePartWithinAnHour() {
		assertThat(this.line.takes(entry(8, 60, "mia", "CHANGED", "story"))).isTrue();
		assertThat(this.line.takes(entry(8, 61, "mia", "CHANGED", "story"))).isFalse();
		assertThat(this.line.takes(entry(8, 1, "ann", "CHANGED", "story"))).isFalse();
		assertThat(this.line.takes(entry(8, 1, "mia", "CHANGED", "visit"))).isFalse();
	}

	@Test
	void takesNothingButChanges() {
		Line print = Line.of(entry(9, 0, "mia", "PRINTED", "brief"));
		assertThat(print.takes(entry(8, 1, "mia", "PRINTED", "brief"))).isFalse();
		assertThat(print.takes(entry(8, 1, "mia", "CHANGED", "brief"))).isFalse();
	}

	@Test
	void knowsWhetherItStandsForSeveral() {
		assertThat(this.line.several()).isFalse();
		assertThat(this.line.with(entry(8, 1, "mia", "CHANGED", "story")).several()).isTrue();
	}

	@Test
	void noTwoEntriesReadTheSame() {
		assertThat(Entry.framed("a", "bc")).isNotEqualTo(Entry.framed("ab", "c"));
		assertThat(Entry.framed("a", null)).isNotEqualTo(Entry.framed("a", "")).isNotEqualTo(Entry.framed("a", "-"));
		assertThat(Entry.framed("a,1:b")).isNotEqualTo(Entry.framed("a", "b"));
	}

}
