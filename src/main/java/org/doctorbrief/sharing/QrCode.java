package org.doctorbrief.sharing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An address as squares that a phone's camera reads, on the screen and on paper. */
final class QrCode {

	private static final int DOTS = 8;

	private final BitMatrix squares;

	private QrCode(BitMatrix squares) {
		this.squares = squares;
	}

	static QrCode of(String address) {
		try {
			return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
		}
		catch (WriterException ex) {
			throw new IllegalStateException("An address is too long for a picture", ex);
		}
	}

	/** How many squares it is wide and high, with the quiet edge around them. */
	public int width() {
		return this.squares.getWidth();
	}

	/** Its black squares, row by row, as the path of a drawing. */
	public String path() {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < width(); y++) {
			for (int x = 0; x < width(); x++) {
				if (this.squares.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

	/** The same as a picture. */
	byte[] png() {
		BufferedImage image = new BufferedImage(width() * DOTS, width() * DOTS, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, image.getWidth(), image.getHeight());
		pen.setColor(Color.BLACK);
		for (int y = 0; y < width(); y++) {
			for (int x = 0; x < width(); x++) {
				if (this.squares.get(x, y)) {
					pen.fillRect(x * DOTS, y * DOTS, DOTS, DOTS);
				}
			}
		}
		pen.dispose();
		return written(image);
	}

	private static byte[] written(BufferedImage image) {
		try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", png);
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
