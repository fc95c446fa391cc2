package org.doctorbrief.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page needs in order to offer the other languages. */
public class Languages {

	/**
	 * A path of ours: no other host, no line break, nothing that a browser would turn.
	 */
	private static final Pattern OWN = Pattern.compile("/(?!/)[\\w/.~?=&%-]*");

	private static final String START = "/";

	/** The languages that this page is not in. */
	public List<Language> others() {
		return Arrays.stream(Language.values()).filter((one) -> one != Language.current()).toList();
	}

	/** The address of this page, to come back to; the start page when it has none. */
	public String here() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)) {
			return START;
		}
		HttpServletRequest request = page.getRequest();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		boolean read = request.getMethod().equals("GET");
		if (failed != null) {
			return read ? own(failed.toString()) : START;
		}
		String query = (read && request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return own(request.getRequestURI() + query);
	}

	/** That address when it is one of ours, else the start page. */
	public static String own(String address) {
		return (address != null && OWN.matcher(address).matches()) ? address : START;
	}

}
