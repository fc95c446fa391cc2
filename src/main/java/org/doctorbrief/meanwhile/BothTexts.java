package org.doctorbrief.meanwhile;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is stored by now and what was typed, laid side by side.
 *
 * @param differing the fields between whose values somebody has to choose
 * @param alike the values of all others
 */
public record BothTexts(List<Difference> differing, List<Carried> alike) {

	/** Both, field by field in the order of the form. */
	public static BothTexts of(Record stored, Record typed) {
		List<FormField> fields = FormField.of(stored);
		return new BothTexts(
				fields.stream()
					.filter((field) -> !field.alike(stored, typed))
					.map((field) -> Difference.of(field, stored, typed))
					.toList(),
				fields.stream()
					.filter((field) -> field.alike(stored, typed))
					.flatMap((field) -> Carried.of(field, typed))
					.toList());
	}

	/**
	 * A value that a form carries along.
	 *
	 * @param name the field's name
	 * @param value one of its values
	 */
	public record Carried(String name, String value) {

		static Stream<Carried> of(FormField field, Record form) {
			return field.textsIn(form).stream().map((text) -> new Carried(field.name(), text));
		}

	}

}
