package org.doctorbrief.meanwhile;

import java.util.Map;
import java.util.regex.Pattern;

import org.thymeleaf.context.IContext;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words of a value that was chosen, for a page that does not list it. */
@Component
public class OptionWords {

	private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z0-9_]*");

	private final MessageSource messages;

	OptionWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What a person reads for a value of that field.
	 * @param page all that the page was given, the options of its fields too
	 * @param key the key of the field
	 * @param value one of its values
	 * @return the words, or the value itself when it is no choice
	 */
	public String of(IContext page, String key, String value) {
		String words = CHOICE.matcher(value).matches()
				? this.messages.getMessage(key + "." + value, null, null, page.getLocale()) : null;
		return (words != null) ? words : given(page, value);
	}

	private static String given(IContext page, String value) {
		return page.getVariableNames()
			.stream()
			.map(page::getVariable)
			.filter(Map.class::isInstance)
			.map((options) -> ((Map<?, ?>) options).get(value))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.orElse(value);
	}

}
