package org.doctorbrief.background;

import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackgroundTests {

	private final Past asthma = new Past("p", null, "Asthma", null, null);

	@Test
	void whatIsMissingIsBlank() {
		assertThat(new Background(null, null, null)).isEqualTo(Background.BLANK);
		assertThat(this.asthma.when()).isEqualTo(When.UNKNOWN);
	}

	@ParameterizedTest
	@EnumSource
	void eachListStandsByItself(Kind kind) {
		Background next = Background.BLANK.with(kind, Listed.<Past>blank().put(this.asthma));
		assertThat(Kind.at(kind.step())).isEqualTo(kind);
		assertThat(Kind.values()).filteredOn((other) -> !next.of(other).equals(Listed.blank())).containsExactly(kind);
	}

	@Test
	void somethingOfThePastIsCalledByWhatIsKnown() {
		assertThat(new Past("p", "Mother", "Diabetes", null, "x").label()).isEqualTo("Mother: Diabetes");
		assertThat(new Past("p", "Mother", null, null, "x").label()).isEqualTo("Mother");
		assertThat(new Past("p", null, null, When.parse("at 52"), "x").label()).isEqualTo("at 52");
		assertThat(new Past("p", null, null, null, "x").label()).isEqualTo("x");
		assertThat(new Past("p", null, null, null, null).label()).isEmpty();
	}

}
