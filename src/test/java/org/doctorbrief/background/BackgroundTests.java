package org.doctorbrief.background;

import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.background.Listed.Any;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;
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

	@Test
	void entriesWinOverNoneAndNotSureStays() {
		Listed none = Listed.BLANK.saying(Any.NONE);
		assertThat(none.put(this.asthma).any()).isEqualTo(Any.LISTED);
		assertThat(none.put(this.asthma).saying(Any.NONE).any()).isEqualTo(Any.LISTED);
		assertThat(none.put(this.asthma).saying(Any.NOT_SURE).any()).isEqualTo(Any.NOT_SURE);
		assertThat(none.any()).isEqualTo(Any.NONE);
	}

	@Test
	void everyAnswerAboutAListMovesTheStepOn() {
		assertThat(Listed.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(Listed.BLANK.saying(Any.NONE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.saying(Any.NOT_SURE).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.saying(Any.LISTED).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Listed.BLANK.put(this.asthma).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(Listed.BLANK.put(this.asthma).with(Items.none()).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@ParameterizedTest
	@EnumSource
	void eachListStandsByItself(Kind kind) {
		Background next = Background.BLANK.with(kind, Listed.BLANK.put(this.asthma));
		assertThat(Kind.at(kind.step())).isEqualTo(kind);
		assertThat(Kind.values()).filteredOn((other) -> !next.of(other).equals(Listed.BLANK)).containsExactly(kind);
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
