package org.doctorbrief.interrupted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.drafts.Typed;

/**
 * What somebody sent from a page of a brief when her visit was over.
 *
 * @param brief the brief's id
 * @param page the page's path below the brief
 * @param from the page to go back to, or nothing
 * @param typed what she typed, with the mark of what the page showed
 * @param at when she sent it
 */
record Interrupted(String brief, String page, String from, Typed typed, Instant at) {

	private static final Pattern A_PAGE = Pattern.compile("/briefs/([a-z0-9]+)/([a-z]+/[a-z-]+(?:/[a-z0-9-]+)?)");

	private static final Pattern A_WAY_BACK = Pattern.compile("[a-z]+(\\.[a-z]+)?");

	/** What the request brought, if it comes from the form of a brief's page. */
	static Optional<Interrupted> in(HttpServletRequest request, Instant now) {
		Matcher path = A_PAGE.matcher(request.getRequestURI());
		Typed typed = Typed.posted(request.getParameterMap());
		if (!request.getMethod().equals("POST") || !path.matches() || typed.shown() == null) {
			return Optional.empty();
		}
		return Optional.of(new Interrupted(path.group(1), path.group(2), request.getParameter("from"), typed, now));
	}

	/** The page it comes from. */
	String path() {
		String query = (this.from != null && A_WAY_BACK.matcher(this.from).matches()) ? "?from=" + this.from : "";
		return "/briefs/" + this.brief + "/" + this.page + query;
	}

	/** All that she typed, to be copied. */
	String text() {
		return this.typed.fields()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((value) -> !value.isBlank())
			.collect(Collectors.joining("\n\n"));
	}

	@Override
	public String toString() {
		return "Interrupted";
	}

}
