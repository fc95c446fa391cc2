package org.doctorbrief.results;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pictures of trends, sharp enough for paper. */
@Component
public class TrendPictures {

	private static final int SHARPNESS = 3;

	private final PictureFonts fonts = new PictureFonts();

	private final MessageSource words;

	TrendPictures(MessageSource words) {
		this.words = words;
	}

	/** Draws each trend when it is asked for, by the trend's id. */
	public Map<String, Supplier<byte[]>> of(Results results, Locale locale) {
		return results.trends()
			.stream()
			.collect(Collectors.toMap(Trend::id, (trend) -> () -> png(trend, Size.USUAL, locale)));
	}

	byte[] png(Trend trend, Size size, Locale locale) {
		BufferedImage image = new BufferedImage(size.width * SHARPNESS, size.height * SHARPNESS,
				BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = image.createGraphics();
		pen.scale(SHARPNESS, SHARPNESS);
		new TrendChart(trend, size, locale).drawn(word("date", locale), valueTitle(trend, locale), this.fonts)
			.paint(pen, size.width, size.height);
		pen.dispose();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A unit that no font here can show stands only in the words around the picture. */
	private String valueTitle(Trend trend, Locale locale) {
		return this.fonts.show(trend.unit()) ? word("value-in", locale, trend.unit()) : word("value", locale);
	}

	private String word(String key, Locale locale, Object... values) {
		return this.words.getMessage("results.trend." + key, values, locale);
	}

	/** How large a picture is; its letters are as large in each. */
	enum Size {

		USUAL(420, 270, 0),

		/** As wide as a page on a phone; what stands below the line is turned to fit. */
		PHONE(250, 250, 45);

		final int width;

		final int height;

		final int turned;

		Size(int width, int height, int turned) {
			this.width = width;
			this.height = height;
			this.turned = turned;
		}

	}

}
