package org.doctorbrief.paper;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.paper.LineBudget.Cut;
import org.doctorbrief.paper.LineBudget.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineBudgetTests {

	private static final String MORE = "(more on page 9)";

	private static final Space THREE = new Space(3, 80, 11, false);

	private final LineBudget budget = new LineBudget(Paper.FONTS, Paper.GLYPHS);

	@Test
	void aTextThatFitsStaysWhole() {
		assertThat(fit("Two words\nand a line")).isEqualTo(new Cut("Two words\nand a line", false));
		assertThat(fit("")).isEqualTo(new Cut("", false));
	}

	@Test
	void aLongTextEndsAtAWordAndLeavesRoomForTheRest() {
		Cut cut = fit("The pain began in the autumn and grew worse. ".repeat(20));
		assertThat(cut.shortened()).isTrue();
		assertThat(cut.text()).matches("(?s).* (The|pain|began|in|the|autumn|and|grew|worse\\.)\u00A0…");
		assertThat(this.budget.lines(cut.text() + " " + MORE, THREE)).isEqualTo(3);
	}

	@Test
	void manyShortLinesAreCutToo() {
		Cut cut = fit("a\nb\nc\nd\ne");
		assertThat(cut).isEqualTo(new Cut("a\nb\nc\u00A0…", true));
	}

	@Test
	void aWordWithoutEndIsCutInside() {
		Cut cut = fit("🧠" + "x".repeat(4000));
		assertThat(cut.text()).startsWith("[brain]xxx").endsWith("x\u00A0…");
		assertThat(this.budget.lines(cut.text() + " " + MORE, THREE)).isLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void thePaperNeverTakesMoreLinesThanCounted(int seed) {
		Random random = new Random(seed);
		String text = IntStream.range(0, 300).mapToObj((index) -> word(random)).collect(Collectors.joining(" "));
		Space space = new Space(5 + seed, 60 + 15 * seed, 11, seed % 2 == 0);
		Cut cut = this.budget.fit(text, space, MORE, Locale.ENGLISH);
		String printed = String.join("", Pdfs.text(Paper.RENDERER.render("""
				<html lang="en"><head><title>t</title></head><body>
				<div style="width: %smm; font-weight: %s">%s %s</div></body></html>""".formatted(space.millimetres(),
				space.bold() ? "bold" : "normal", cut.text(), MORE))));
		assertThat(printed.strip().lines().count()).isBetween(space.lines() - 1L, (long) space.lines());
	}

	@Test
	void theCellsOfPageOneTakeTheLinesTheyAreMeantFor() {
		String text = "What was seen in the knee so far and what it may mean for the summer. ".repeat(30);
		byte[] pdf = Paper.RENDERER.render(Paper.page("""
				<h1>One</h1><div class="summary-grid">
				<div class="row"><div class="cell"><p>%s</p></div></div>
				<div class="row"><div class="cell"><p>%s</p></div><div class="cell"></div></div>
				<div class="row"><div class="cell cell-medicines"><p>%s</p></div><div class="cell"></div></div>
				</div>""".formatted(cut(text, Space.row(4)), cut(text, Space.half(5)), cut(text, Space.wide(6)))),
				PaperSize.A4);
		String printed = Pdfs.text(pdf).get(0);
		assertThat(printed.substring(printed.indexOf("One")).strip().lines()).hasSize(1 + 4 + 5 + 6);
	}

	private String cut(String text, Space space) {
		return this.budget.fit(text, space, "", Locale.ENGLISH).text();
	}

	private Cut fit(String text) {
		return this.budget.fit(text, THREE, MORE, Locale.ENGLISH);
	}

	private static String word(Random random) {
		String letters = "aeinrstlmwżệΩд-iil";
		return IntStream.range(0, 1 + random.nextInt(12))
			.mapToObj((index) -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
			.collect(Collectors.joining());
	}

}
