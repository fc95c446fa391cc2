package org.doctorbrief.takeaway;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.values.When;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Says in plain words what is what, for whoever finds the file in some years. */
@Component
class ReadMe {

	static final String FILE = "READ-ME.txt";

	private static final String LINE = "\r\n";

	private final MessageSource words;

	private final Clock clock;

	ReadMe(MessageSource words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	byte[] bytes() {
		Locale language = LocaleContextHolder.getLocale();
		String today = When.on(LocalDate.now(this.clock)).words(language);
		return Stream.of("title", "made", "open", "brief", "large", "answers", "document", "again", "without", "care")
			.map((key) -> this.words.getMessage("takeaway.read-me." + key, new Object[] { today }, language))
			.collect(Collectors.joining(LINE + LINE, "", LINE))
			.getBytes(UTF_8);
	}

}
