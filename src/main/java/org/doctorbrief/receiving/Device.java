package org.doctorbrief.receiving;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The kind of browser and computer that a request comes from, and no more: words of our
 * own, never what was sent.
 */
final class Device {

	/** What stands in the header, and what it is; the first that is found counts. */
	private static final String BROWSERS = "Edg/=Edge,EdgA/=Edge,EdgiOS/=Edge,OPR/=Opera,SamsungBrowser/=Samsung,"
			+ "Firefox/=Firefox,FxiOS/=Firefox,CriOS/=Chrome,Chrome/=Chrome,Safari/=Safari";

	private static final String SYSTEMS = "iPhone=iPhone,iPad=iPad,Android=Android,Windows=Windows,CrOS=ChromeOS,"
			+ "Mac OS X=Mac,Linux=Linux";

	private Device() {
	}

	/** What sent that request, or nothing when it is not known. */
	static String behind(HttpServletRequest request) {
		return of(request.getHeader(HttpHeaders.USER_AGENT));
	}

	/** Its name, or nothing when it is not known. */
	static String of(String header) {
		String sent = (header != null) ? header : "";
		String known = Stream.of(first(BROWSERS, sent), first(SYSTEMS, sent))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		return known.isEmpty() ? null : known;
	}

	private static Optional<String> first(String list, String sent) {
		return Stream.of(list.split(","))
			.map((entry) -> entry.split("="))
			.map((entry) -> Map.entry(entry[0], entry[1]))
			.filter((entry) -> sent.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
