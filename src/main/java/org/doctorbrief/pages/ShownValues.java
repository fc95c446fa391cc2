package org.doctorbrief.pages;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.values.When;
import org.doctorbrief.vault.Fingerprints;
import org.doctorbrief.web.Difference;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Marks the values that a form shows, and tells later what has become of them.
 */
@Component
class ShownValues {

	private final Fingerprints fingerprints;

	private final MessageSource messages;

	ShownValues(Fingerprints fingerprints, MessageSource messages) {
		this.fingerprints = fingerprints;
		this.messages = messages;
	}

	/** The mark of these values on that page. */
	String mark(String page, Record form) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.fingerprints.of(page + plain(form)));
	}

	/**
	 * Makes sure that the stored values are still those that were shown.
	 * @param mark what the form carried
	 * @param page the page it was on
	 * @param stored the stored values
	 * @throws ChangedMeanwhile if they are not
	 */
	void requireUnchanged(String mark, String page, Record stored) {
		if (mark == null || !this.fingerprints.match(decode(mark), page + plain(stored))) {
			throw new ChangedMeanwhile(stored);
		}
	}

	/** The fields whose stored value is not the typed one. */
	List<Difference> differences(String words, Record stored, Record typed, Locale locale) {
		List<Difference> differences = new ArrayList<>();
		for (RecordComponent field : stored.getClass().getRecordComponents()) {
			Object there = value(field, stored);
			if (!Objects.equals(plain(there), plain(value(field, typed)))) {
				String prefix = words + "." + field.getName() + ".";
				differences.add(new Difference(field.getName(), readable(prefix, there, locale)));
			}
		}
		return differences;
	}

	private String readable(String prefix, Object value, Locale locale) {
		if (value instanceof Collection<?> several) {
			return several.stream().map((one) -> readable(prefix, one, locale)).collect(Collectors.joining(", "));
		}
		String text = Objects.toString(value, "");
		boolean choice = text.matches("[A-Z][A-Z_]*");
		return choice ? this.messages.getMessage(prefix + text, null, text, locale) : text;
	}

	/** The same values in whatever language their dates are written. */
	private static List<Object> plain(Record form) {
		return Stream.of(form.getClass().getRecordComponents()).map((field) -> plain(value(field, form))).toList();
	}

	private static Object plain(Object value) {
		When date = (value instanceof String text) ? When.parse(text) : When.UNKNOWN;
		return (date.year() != null) ? date : value;
	}

	private static Object value(RecordComponent field, Record form) {
		ReflectionUtils.makeAccessible(field.getAccessor());
		return ReflectionUtils.invokeMethod(field.getAccessor(), form);
	}

	private static byte[] decode(String mark) {
		try {
			return Base64.getUrlDecoder().decode(mark);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

}
