package org.doctorbrief;

import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.List;

import org.doctorbrief.testing.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No library is older than the version in which a known hole of it was closed. */
class FloorsTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/floors.csv")
	void noLibraryIsBelowItsFloor(String group, String artifact, String floor, String why, LocalDate checkedOn) {
		List<Library> named = Library.onTheClassPath().stream().filter((one) -> one.is(group, artifact)).toList();
		assertThat(named).as("a floor for something that is not used").isNotEmpty();
		assertThat(named).as("%s: %s, checked on %s", artifact, why, checkedOn)
			.allSatisfy((library) -> assertThat(library.atLeast(floor)).as(library.toString()).isTrue());
		assertThat(why).isNotBlank();
		assertThat(checkedOn).isBeforeOrEqualTo(LocalDate.now());
	}

	@ParameterizedTest
	@CsvSource({ "7.1.0, 7.1.1, false", "7.1.1-RC1, 7.1.1, false", "7.1.1, 7.1.1, true", "11.0.9, 11.0.23, false",
			"3.1.4.RELEASE, 3.1.5.RELEASE, false", "3.1.10.RELEASE, 3.1.5.RELEASE, true", "42.7.13, 42.7.12, true" })
	void aFloorIsNoTextToBeSorted(String version, String floor, boolean atLeast) {
		assertThat(new Library("group", "artifact", Version.parse(version)).atLeast(floor)).isEqualTo(atLeast);
	}

}
