package org.doctorbrief.medications;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MedicineLineTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/medications/lines.csv", delimiter = '|')
	void aLineIsTakenApartByItsSigns(String line, String name, String strength, String taken) {
		MedicineLine read = MedicineLine.read(line);
		assertThat(read).isEqualTo(new MedicineLine(name, strength, taken));
		assertThat(read.takenApart()).isEqualTo(strength != null || taken != null);
		assertThat(words(read)).containsExactlyInAnyOrderElementsOf(words(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "- ", "* ", "• ", "– ", "· ", "1. ", "12) ", "(3) ", "1.", "☐ ", "[ ] ", "[x] ", "\t•\t",
			"\u00a0" })
	void bulletsAndNumbersInFrontAreDropped(String bullet) {
		assertThat(MedicineLine.read(bullet + "Aspirin 100 mg")).isEqualTo(new MedicineLine("Aspirin", "100 mg", null));
		assertThat(MedicineLine.read(bullet + "Aspirin").name()).isEqualTo("Aspirin");
	}

	@ParameterizedTest
	@CsvSource({ "2.5 mg Ramipril, Ramipril, 2.5 mg", "5-HTP 100 mg, 5-HTP, 100 mg", "5. 5-HTP 100 mg, 5-HTP, 100 mg" })
	void aNumberThatBelongsToTheMedicineStays(String line, String name, String strength) {
		assertThat(MedicineLine.read(line)).isEqualTo(new MedicineLine(name, strength, null));
	}

	@Test
	void tabsAndHardSpacesPartWordsAsSpacesDo() {
		assertThat(MedicineLine.read("Metformin\t500\u00a0mg\ttwice a day"))
			.isEqualTo(new MedicineLine("Metformin", "500 mg", "twice a day"));
		assertThat(MedicineLine.read("Metformin | 500 mg | twice a day"))
			.isEqualTo(new MedicineLine("Metformin", "500 mg", "twice a day"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "🧠", "💊💊 دواء 5", "ماء", "<script>alert(1)</script>", "-", "•", "...", "1.", "()" })
	void whatCannotBeReadStaysAsItWasTyped(String line) {
		assertThat(MedicineLine.read(line)).isEqualTo(new MedicineLine(line, null, null));
	}

	@Test
	void otherScriptsAndPicturesDoNoHarm() {
		assertThat(MedicineLine.read("💊 دواء السكر 500 mg at night"))
			.isEqualTo(new MedicineLine("💊 دواء السكر", "500 mg", "at night"));
	}

	@Test
	void aPartThatDoesNotFitItsFieldLeavesTheLineWhole() {
		String line = "Metformin 500 mg, " + "one at night or ".repeat(20);
		assertThat(MedicineLine.read(line)).isEqualTo(new MedicineLine(line.strip(), null, null));
		String long200 = "x".repeat(200);
		assertThat(MedicineLine.read("Metformin 500 mg " + long200).taken()).isEqualTo(long200);
	}

	@ParameterizedTest
	@MethodSource("monsters")
	void noLineTakesLong(String line) {
		MedicineLine read = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> MedicineLine.read(line));
		assertThat(words(read)).containsExactlyInAnyOrderElementsOf(words(line));
	}

	private static Stream<String> monsters() {
		return Stream
			.of("1", "1.", "1,", "1-", "1 x ", "1mg/", "5 mg + ", "a ", " ", "one ", "only take up to ", "one, ",
					"1/1 mg/", "(", ")", "\t", "💊", "up to about take ")
			.map((part) -> "M " + part.repeat(5000 / part.length()) + "z");
	}

	private static List<String> words(MedicineLine read) {
		return Stream.of(read.name(), read.strength(), read.taken())
			.filter((part) -> part != null)
			.flatMap((part) -> words(part).stream())
			.toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

}
