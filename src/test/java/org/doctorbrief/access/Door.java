package org.doctorbrief.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One mapping of the application with one method.
 *
 * @param pattern the path with its variables
 * @param method GET or POST
 */
record Door(String pattern, String method) {

	private static final Pattern CHOICE = Pattern.compile("\\{\\w+:(\\w+)\\|[^}]*}");

	private static final Map<String, String> VARIABLES = Map.of("{item}", "none", "{section}", "patient", "{list}",
			"none", "{token}", "none", "{person}", "none", "{invitation}", "none", "{account}", "none", "{note}",
			"none", "{question}", "none");

	static List<Door> all(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(Door::of)
			.filter((door) -> !door.pattern().equals("/error"))
			.distinct()
			.sorted(Comparator.comparing(Door::pattern).thenComparing(Door::method))
			.toList();
	}

	private static Stream<Door> of(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		Stream<String> names = methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
		return names.flatMap((name) -> info.getPatternValues().stream().map((pattern) -> new Door(pattern, name)));
	}

	boolean ofABrief() {
		return this.pattern.contains("{brief}");
	}

	boolean changes() {
		return !this.method.equals("GET");
	}

	String path(String brief) {
		String path = CHOICE.matcher(this.pattern).replaceAll("$1").replace("/briefs/{brief}", brief);
		for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
			path = path.replace(variable.getKey(), variable.getValue());
		}
		return path;
	}

	/** Whether a form that comes without a token is refused. */
	boolean wantsAToken() {
		return changes() && !this.pattern.endsWith("/language") && !this.pattern.matches("/s(/.*)?");
	}

	/** Knocks with that token, following no redirect. */
	HttpPage knock(HttpJourney who, String brief, String token) {
		return changes() ? post(who, path(brief), token, "same-origin") : who.get(path(brief));
	}

	HttpPage knockFromElsewhere(HttpJourney who, String brief, String token) {
		return post(who, path(brief), token, "cross-site");
	}

	private static HttpPage post(HttpJourney who, String path, String token, String site) {
		String body = (token != null) ? "_csrf=" + token : "";
		return who.send(who.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", site)
			.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	@Override
	public String toString() {
		return this.pattern + ", " + this.method;
	}

}
