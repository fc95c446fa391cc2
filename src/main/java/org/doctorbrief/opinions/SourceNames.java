package org.doctorbrief.opinions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.values.Source;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the places that a statement is known from. */
@Component
class SourceNames {

	private final MessageSource messages;

	SourceNames(MessageSource messages) {
		this.messages = messages;
	}

	Map<String, String> in(Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		for (Source source : Source.values()) {
			names.put(source.name(), this.messages.getMessage("opinions.source." + source, null, locale));
		}
		return names;
	}

}
