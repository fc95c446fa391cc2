package org.doctorbrief.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Turns what was ticked into a value and back; what is no choice is none. */
public final class Choice {

	private Choice() {
	}

	/** The value of that name, or nothing. */
	public static <E extends Enum<E>> E of(Class<E> type, String ticked) {
		return Arrays.stream(type.getEnumConstants())
			.filter((value) -> value.name().equals(ticked))
			.findFirst()
			.orElse(null);
	}

	/** The values of those names, in the order they are declared in. */
	public static <E extends Enum<E>> List<E> all(Class<E> type, List<String> ticked) {
		return (ticked == null) ? List.of()
				: Arrays.stream(type.getEnumConstants()).filter((value) -> ticked.contains(value.name())).toList();
	}

	/** The name of a value, or nothing. */
	public static String name(Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	/** The names of values. */
	public static List<String> names(List<? extends Enum<?>> values) {
		return values.stream().filter(Objects::nonNull).map(Enum::name).toList();
	}

}
