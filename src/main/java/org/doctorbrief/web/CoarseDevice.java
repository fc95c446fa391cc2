package org.doctorbrief.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kind of browser and computer that a request comes from, and no more: words of our
 * own, never what was sent.
 */
public final class CoarseDevice {

	/** What stands in the header, and what it is; the first that is found counts. */
	private static final String BROWSERS = "Edg/=Edge,EdgA/=Edge,EdgiOS/=Edge,OPR/=Opera,SamsungBrowser/=Samsung,"
			+ "Firefox/=Firefox,FxiOS/=Firefox,CriOS/=Chrome,Chrome/=Chrome,Safari/=Safari";

	private static final String SYSTEMS = "iPhone=iPhone,iPad=iPad,Android=Android,Windows=Windows,CrOS=ChromeOS,"
			+ "Mac OS X=Mac,Linux=Linux";

	private CoarseDevice() {
	}

	/** Its name, or nothing when it is not known. */
	public static Optional<String> of(String header) {
		String sent = (header != null) ? header : "";
		String known = Stream.of(first(BROWSERS, sent), first(SYSTEMS, sent))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		return Optional.of(known).filter((name) -> !name.isEmpty());
	}

	private static Optional<String> first(String list, String sent) {
		return Arrays.stream(list.split(","))
			.map((entry) -> entry.split("="))
			.map((entry) -> Map.entry(entry[0], entry[1]))
			.filter((entry) -> sent.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
