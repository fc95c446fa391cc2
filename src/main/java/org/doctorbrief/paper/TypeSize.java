package org.doctorbrief.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large the letters on a sheet are. */
public enum TypeSize {

	USUAL(11), LARGE(16);

	private final double points;

	TypeSize(double points) {
		this.points = points;
	}

	/** The size of plain text, in points. */
	public double points() {
		return this.points;
	}

	/** The class of a page's root element that asks for it. */
	public String css() {
		return name().toLowerCase(Locale.ROOT) + "-print";
	}

	/** The size of that name, however it is written. */
	public static Optional<TypeSize> of(String name) {
		return Arrays.stream(values()).filter((size) -> size.name().equalsIgnoreCase(name)).findFirst();
	}

}
