package org.doctorbrief.meanwhile;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

import org.springframework.util.ReflectionUtils;

/** One field of a form, whatever the form. */
record FormField(RecordComponent component) {

	static List<FormField> of(Record form) {
		return Stream.of(form.getClass().getRecordComponents()).map(FormField::new).toList();
	}

	String name() {
		return this.component.getName();
	}

	/** Whether it takes a text of several lines. */
	boolean isLong() {
		Text text = this.component.getAccessor().getAnnotation(Text.class);
		return text != null && text.max() > Text.SHORT && !text.oneLine();
	}

	Object in(Record form) {
		ReflectionUtils.makeAccessible(this.component.getAccessor());
		return ReflectionUtils.invokeMethod(this.component.getAccessor(), form);
	}

	/** Its value, the same in whatever language a date is written. */
	Object plainIn(Record form) {
		Object value = in(form);
		boolean written = value instanceof String || value instanceof Record;
		When date = written ? When.parse(value.toString()) : When.UNKNOWN;
		return (date.year() != null) ? date : value;
	}

	boolean alike(Record one, Record other) {
		return Objects.equals(plainIn(one), plainIn(other));
	}

	/** Its value as one text or several, nothing when it is blank. */
	List<String> textsIn(Record form) {
		Object value = in(form);
		Stream<?> values = (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
		return values.map(Object::toString).filter((text) -> !text.isBlank()).toList();
	}

	/** The same as it is read: a date in the language of the page. */
	List<String> wordsIn(Record form) {
		boolean date = in(form) instanceof Record;
		return textsIn(form).stream().map((text) -> date ? When.parse(text).words() : text).toList();
	}

}
