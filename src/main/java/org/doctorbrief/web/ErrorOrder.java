package org.doctorbrief.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.thymeleaf.spring6.util.DetailedError;

/**
 * Puts the errors of a form into the order of its fields, in which a person meets them.
 */
public class ErrorOrder {

	/** The errors, those of the whole form first. */
	public List<DetailedError> of(Object form, List<DetailedError> errors) {
		List<String> fields = (form != null && form.getClass().isRecord())
				? Stream.of(form.getClass().getRecordComponents()).map(RecordComponent::getName).toList() : List.of();
		return errors.stream()
			.sorted(Comparator.comparingInt((DetailedError error) -> error.isGlobal() ? -1
					: fields.indexOf(error.getFieldName().split("[.\\[]")[0]))
				.thenComparingInt(ErrorOrder::row))
			.toList();
	}

	/** Where a field stands among several alike, such as 3 for {@code rows[3].name}. */
	private static int row(DetailedError error) {
		String name = error.isGlobal() ? "" : error.getFieldName();
		return name.contains("[") ? Integer.parseInt(name.replaceAll("\\D+(\\d+)].*", "$1")) : 0;
	}

}
