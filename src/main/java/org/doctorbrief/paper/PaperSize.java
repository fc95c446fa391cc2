package org.doctorbrief.paper;

import java.util.Arrays;
import java.util.Optional;

/** The sheet a brief is printed on. */
public enum PaperSize {

	A4("A4"), LETTER("letter");

	private final String css;

	PaperSize(String css) {
		this.css = css;
	}

	String pageRule() {
		return "@page { size: " + this.css + " portrait }";
	}

	/** The size of that name, however it is written. */
	public static Optional<PaperSize> of(String name) {
		return Arrays.stream(values()).filter((size) -> size.name().equalsIgnoreCase(name)).findFirst();
	}

}
