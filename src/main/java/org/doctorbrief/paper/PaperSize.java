package org.doctorbrief.paper;

import java.util.Arrays;
import java.util.Optional;

/** The sheet a brief is printed on. */
public enum PaperSize {

	A4("A4", 297), LETTER("letter", 279.4);

	private final String css;

	private final double height;

	PaperSize(String css, double height) {
		this.css = css;
		this.height = height;
	}

	/** Its height in millimetres. */
	public double height() {
		return this.height;
	}

	String pageRule() {
		return "@page { size: " + this.css + " portrait }";
	}

	/** The size of that name, however it is written. */
	public static Optional<PaperSize> of(String name) {
		return Arrays.stream(values()).filter((size) -> size.name().equalsIgnoreCase(name)).findFirst();
	}

}
