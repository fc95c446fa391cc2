package org.doctorbrief.wording;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

import org.springframework.beans.BeanUtils;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a form with texts that a doctor will read. What is not named is not looked
 * at.
 *
 * @param <F> the form
 */
public final class LookedThrough<F extends Record> {

	/** A longer text is kept nowhere: the page asks to shorten it first. */
	private static final int LONGEST = 10_000;

	private final Suggestions suggestions;

	private final Class<F> form;

	private final List<RecordComponent> all;

	private final List<RecordComponent> fields;

	LookedThrough(Suggestions suggestions, Class<F> form, List<String> fields) {
		this.suggestions = suggestions;
		this.form = form;
		this.all = List.of(form.getRecordComponents());
		this.fields = this.all.stream().filter((field) -> fields.contains(field.getName())).toList();
		if (this.fields.size() != fields.size()) {
			throw new IllegalArgumentException("Not all of these are fields of a form: " + fields);
		}
	}

	/** The page with what could be worded in another way; one that leads on stays. */
	public ModelAndView page(ModelAndView view) {
		if (this.form.isInstance(view.getModel().get("form"))) {
			view.addObject("suggestions", on(this.form.cast(view.getModel().get("form"))));
		}
		return view;
	}

	/** The form with the line that somebody chose, in place of the sentence it is for. */
	public F taken(F typed, String choice) {
		Object[] values = this.all.stream().map((field) -> taken(field, typed, choice)).toArray();
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(this.form), values);
	}

	private List<Suggestion> on(F typed) {
		Locale language = LocaleContextHolder.getLocale();
		return this.fields.stream()
			.filter((field) -> isShort(value(field, typed)))
			.flatMap((field) -> this.suggestions.on(field.getName(), (String) value(field, typed), language).stream())
			.toList();
	}

	private Object taken(RecordComponent field, F typed, String choice) {
		Object value = value(field, typed);
		boolean looked = this.fields.contains(field) && isShort(value);
		return looked ? this.suggestions.taken(field.getName(), (String) value, choice, LocaleContextHolder.getLocale())
				: value;
	}

	private static boolean isShort(Object value) {
		return value instanceof String text && text.length() <= LONGEST;
	}

	private static Object value(RecordComponent field, Record form) {
		ReflectionUtils.makeAccessible(field.getAccessor());
		return ReflectionUtils.invokeMethod(field.getAccessor(), form);
	}

}
