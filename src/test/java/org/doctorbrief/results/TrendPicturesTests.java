package org.doctorbrief.results;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.doctorbrief.results.TrendPictures.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TrendPicturesTests {

	private static final int WHITE = 250;

	private final TrendPictures pictures = new TrendPictures(words());

	private BufferedImage drawn(String... lines) throws IOException {
		return drawn(Size.USUAL, lines);
	}

	private BufferedImage drawn(Size size, String... lines) throws IOException {
		Trend trend = Results.BLANK.copied(Arrays.asList(lines)).trends().get(0);
		byte[] png = assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> this.pictures.png(trend, size, Locale.ENGLISH));
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	private static long ink(BufferedImage image, int fromX, int fromY, int toX, int toY) {
		return IntStream.range(fromX, toX)
			.mapToLong(
					(x) -> IntStream.range(fromY, toY).filter((y) -> image.getRaster().getSample(x, y, 0) < 64).count())
			.sum();
	}

	@ParameterizedTest
	@EnumSource
	void aPictureIsSharpEnoughForPaperAndHasNoColour(Size size) throws IOException {
		BufferedImage image = drawn(size, "Iron; 2 May 2023; 1; g/dL", "Iron; 2 May 2024; 2; g/dL");
		assertThat(image.getWidth()).isEqualTo(3 * size.width);
		assertThat(image.getHeight()).isEqualTo(3 * size.height);
		assertThat(image.getRaster().getNumBands()).isOne();
		assertThat(image.getRaster().getSample(0, 0, 0)).isGreaterThan(WHITE);
	}

	@Test
	void moreOfAValueStandsHigherAndLaterStandsFurtherRight() throws IOException {
		BufferedImage rising = drawn("Iron; 2 May 2023; 1", "Iron; 2 May 2024; 2");
		BufferedImage falling = drawn("Iron; 2 May 2023; 2", "Iron; 2 May 2024; 1");
		int middle = rising.getWidth() * 5 / 9;
		int half = rising.getHeight() * 4 / 9;
		int right = rising.getWidth();
		assertThat(ink(rising, middle, 0, right, half)).isGreaterThan(4 * ink(falling, middle, 0, right, half));
	}

	@Test
	void bothAxesHaveTheirNames() throws IOException {
		BufferedImage image = drawn("Iron; 2 May 2023; 1; g/dL", "Iron; 2 May 2024; 2; g/dL");
		BufferedImage other = drawn("Iron; 2 May 2023; 1; mmol", "Iron; 2 May 2024; 2; mmol");
		int names = image.getWidth() / 20;
		assertThat(ink(image, 0, 0, names, image.getHeight())).isPositive()
			.isNotEqualTo(ink(other, 0, 0, names, image.getHeight()));
		assertThat(ink(image, 0, image.getHeight() - 45, image.getWidth(), image.getHeight())).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "漢字", "وحدة", "𝕊🧠", "a\u202Eb", "x\u0001y", "more than a narrow picture has room for" })
	void aUnitOfAnyKindIsDrawnOrLeftToTheWordsAroundThePicture(String unit) throws IOException {
		BufferedImage image = drawn("Iron; 2 May 2023; 1; " + unit, "Iron; 2 May 2024; 2; " + unit);
		assertThat(ink(image, 0, 0, image.getWidth() / 20, image.getHeight())).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "999999999999 0.000000000001", "0.000000000001 0.000000000002", "0 0",
			"100.000000001 100.000000002", "-999999999999 999999999999", "1 2 3 4 5 6 7 8 9 10" })
	void numbersOfAnySizeAreDrawn(String numbers) throws IOException {
		String[] values = numbers.split(" ");
		BufferedImage image = drawn(IntStream.range(0, values.length)
			.mapToObj((place) -> "Iron; 1 January " + (2000 + place) + "; " + values[place] + "; g")
			.toArray(String[]::new));
		assertThat(ink(image, image.getWidth() / 3, 0, image.getWidth(), image.getHeight())).isGreaterThan(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 January 1000|31 December 9999", "31 December 2025|1 January 2026",
			"29 February 2024|May 2024", "1 May 2024|29 May 2024|26 June 2024",
			"January 2024|January 2025|January 2026" })
	void datesOfAnyDistanceAreDrawn(String dates) throws IOException {
		BufferedImage image = drawn(
				Arrays.stream(dates.split("\\|")).map((date) -> "Iron; " + date + "; 5; g").toArray(String[]::new));
		assertThat(ink(image, image.getWidth() / 3, 0, image.getWidth(), image.getHeight())).isGreaterThan(1000);
	}

	@Test
	void eachTrendIsDrawnWhenItIsAskedFor() {
		Results results = Results.BLANK.copied(List.of("Iron; May 2023; 1", "Iron; May 2024; 2", "Zinc; May 2023; 1"));
		assertThat(this.pictures.of(results, Locale.ENGLISH)).hasSize(1)
			.allSatisfy((id, drawing) -> assertThat(drawing.get()).startsWith(0x89, 'P', 'N', 'G'));
	}

	private static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages/results");
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		words.setFallbackToSystemLocale(false);
		return words;
	}

}
