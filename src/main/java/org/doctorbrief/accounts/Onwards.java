package org.doctorbrief.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody who signs in or up was going to; a room that sent her here answers. */
public interface Onwards {

	/** The path, or nothing when she was going nowhere in particular. */
	Optional<String> path(HttpServletRequest request);

	/** Whether that room knows her well enough to let her make an account. */
	boolean vouches(HttpServletRequest request);

}
