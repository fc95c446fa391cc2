package org.doctorbrief.web;

import jakarta.servlet.http.HttpServletRequest;

/** The one page that takes a file, and how large a file it takes. */
public final class Upload {

	/** The path of that page. */
	public static final String PATH = "/open";

	/** How many bytes a file may have. */
	public static final long LARGEST = 5 * 1024 * 1024;

	private static final String UNREAD = Upload.class.getName();

	private Upload() {
	}

	/** Remembers that what was sent was too much to be read at all. */
	public static void leaveUnread(HttpServletRequest request) {
		request.setAttribute(UNREAD, true);
	}

	/** Whether it was. */
	public static boolean isUnread(HttpServletRequest request) {
		return request.getAttribute(UNREAD) != null;
	}

}
