package org.doctorbrief.takeaway;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

	private static final Map<String, String> PAPERS = new TreeMap<>(
			Map.of("doctor-brief.pdf", "brief", "doctor-brief-large.pdf", "large", "answer-sheet.pdf", "answers"));

	private static final String LINE = "\r\n";

	private final MessageSource words;

	private final Clock clock;

	ReadMe(MessageSource words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	/** Names those of the files that are there. */
	byte[] bytes(Set<String> files) {
		Locale language = LocaleContextHolder.getLocale();
		String today = When.on(LocalDate.now(this.clock)).words(language);
		Stream<String> papers = PAPERS.entrySet()
			.stream()
			.filter((paper) -> files.contains(paper.getKey()))
			.map(Map.Entry::getValue);
		Stream<String> tooLong = files.containsAll(PAPERS.keySet()) ? Stream.empty() : Stream.of("too-long");
		return Stream
			.of(Stream.of("title", "made", "open"), papers, tooLong, Stream.of("document", "again", "without", "care"))
			.flatMap((keys) -> keys)
			.map((key) -> this.words.getMessage("takeaway.read-me." + key, new Object[] { today }, language))
			.collect(Collectors.joining(LINE + LINE, "", LINE))
			.getBytes(UTF_8);
	}

}
