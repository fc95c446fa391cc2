package org.doctorbrief.web;

import java.util.stream.Stream;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whom the words of a page speak of: the reader, somebody else, or a child. */
public enum Voice {

	/** The brief is about the reader. */
	SELF(""),

	/** The brief is about another adult. */
	OTHER(".other", ""),

	/** The brief is about a child. */
	CHILD(".child", ".other", "");

	/**
	 * The request attribute that says so: {@code other} or {@code child}, absent for the
	 * reader.
	 */
	public static final String ATTRIBUTE = "org.doctorbrief.voice";

	private final String[] suffixes;

	Voice(String... suffixes) {
		this.suffixes = suffixes;
	}

	Stream<String> suffixes() {
		return Stream.of(this.suffixes);
	}

	static Voice current() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		Object said = (request != null) ? request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) : null;
		if ("child".equals(said)) {
			return CHILD;
		}
		return "other".equals(said) ? OTHER : SELF;
	}

}
