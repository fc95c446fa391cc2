package org.doctorbrief.opinions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the topics that a doctor can say something about. */
@Component
class TopicNames {

	private final MessageSource messages;

	TopicNames(MessageSource messages) {
		this.messages = messages;
	}

	String of(Topic topic, Locale locale) {
		return this.messages.getMessage("opinions.topics." + topic, null, locale);
	}

	/** Whose opinion on what, as the heading of a page. */
	String of(Topic topic, Whose whose, Locale locale) {
		return this.messages.getMessage("opinions.topic.of." + whose, new Object[] { of(topic, locale) }, locale);
	}

	/** All of them, by the values that a form sends. */
	Map<String, String> in(Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		for (Topic topic : Topic.values()) {
			names.put(topic.name(), of(topic, locale));
		}
		return names;
	}

}
