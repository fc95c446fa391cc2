package org.doctorbrief.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whether a form was sent by a page of ours, in the browser's own words. */
public final class SameOrigin {

	private SameOrigin() {
	}

	/** Whether it was; a browser that does not say is not believed. */
	public static boolean of(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return (site != null) ? site.equals("same-origin")
				: isHere(request.getHeader("Origin"), request.getHeader("Host"));
	}

	private static boolean isHere(String origin, String host) {
		try {
			return origin != null && host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
