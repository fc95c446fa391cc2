package org.doctorbrief.guidance;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;

import org.doctorbrief.guidance.RecordsRights.Right;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsRightsTests {

	private static final LocalDate ASKED = LocalDate.of(2026, 11, 3);

	private final RecordsRights rights = new RecordsRights();

	RecordsRightsTests() throws IOException {
	}

	@ParameterizedTest
	@CsvSource({ "US, US, 2026-12-03", "GB, GB, 2026-12-03", "FR, EU, 2026-12-03", "NO, EU, 2026-12-03",
			"AU, AU, 2026-12-03" })
	void aCountryWhoseRulesAreKnownHasALastDay(String country, String rules, LocalDate due) {
		Right right = this.rights.in(country).orElseThrow();
		assertThat(right.rules()).isEqualTo(rules);
		assertThat(right.due(ASKED)).isEqualTo(due);
	}

	@Test
	void aMonthAndThirtyDaysAreNotTheSame() {
		LocalDate january = LocalDate.of(2027, 1, 31);
		assertThat(this.rights.in("GB").orElseThrow().due(january)).isEqualTo("2027-02-28");
		assertThat(this.rights.in("US").orElseThrow().due(january)).isEqualTo("2027-03-02");
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "CA", "CH", "ZZ", "EU.members", "us" })
	void nothingIsClaimedForAnyOther(String country) {
		assertThat(this.rights.in(country)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "US", "GB", "DE", "AU" })
	void eachSaysWhereAndWhenItWasRead(String country) {
		Right right = this.rights.in(country).orElseThrow();
		assertThat(URI.create(right.source()).getScheme()).isEqualTo("https");
		assertThat(right.checkedOn()).isAfter(LocalDate.of(2026, 1, 1));
		for (Language language : Language.values()) {
			assertThat(Messages.in(language)).containsKey("guidance.rights." + right.rules());
		}
	}

}
