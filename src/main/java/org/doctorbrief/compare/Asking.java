package org.doctorbrief.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.compare.Beside.Column;
import org.doctorbrief.opinions.Line;
import org.doctorbrief.opinions.Topic;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words the question that a difference leads to: what each said, and what explains it.
 */
@Component
class Asking {

	/** As much of what a doctor said as can be read aloud in one breath or two. */
	private static final int MOST = 180;

	private final MessageSource messages;

	Asking(MessageSource messages) {
		this.messages = messages;
	}

	/** The question; where only one of them said something it names nobody. */
	String words(Topic topic, List<Column> columns, Locale language) {
		String about = word("opinions.topics." + topic, language);
		List<String> said = columns.stream().flatMap((column) -> said(column, topic, language)).toList();
		return (said.size() < 2) ? word("compare.ask.short", language, about)
				: word("compare.ask.words", language, about, said.stream().collect(Collectors.joining(" ")));
	}

	private Stream<String> said(Column column, Topic topic, Locale language) {
		Line line = column.of(topic);
		String name = (column.name() != null) ? column.name() : word("doctors." + column.doctor(), language);
		return Stream.of(line.said().text(), line.written().text())
			.flatMap((text) -> Optional.ofNullable(text).stream())
			.findFirst()
			.map((text) -> word("compare.ask.said", language, name, shortened(text)))
			.stream();
	}

	/** On one line, cut at a word where it is long. */
	static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ").replaceFirst("[.]$", "");
		if (line.length() <= MOST) {
			return line;
		}
		int end = line.lastIndexOf(' ', MOST);
		return line.substring(0, (end > 0) ? end : line.offsetByCodePoints(0, line.codePointCount(0, MOST - 1))) + " …";
	}

	private String word(String key, Locale language, Object... places) {
		return this.messages.getMessage(key, places, language);
	}

}
