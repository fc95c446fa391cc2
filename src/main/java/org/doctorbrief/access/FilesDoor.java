package org.doctorbrief.access;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.web.Upload;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in at the one page that asks for them, from those who are signed in, and not
 * too large; of anything else no byte is read. What comes in is held in memory alone.
 */
class FilesDoor extends OncePerRequestFilter {

	/** What a browser sends around the file. */
	private static final long AROUND = 64 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!request.getRequestURI().equals(Upload.PATH)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		boolean fits = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= Upload.LARGEST + AROUND;
		if (!fits) {
			Upload.leaveUnread(request);
		}
		boolean known = SecurityContextHolder.getContext().getAuthentication() != null;
		chain.doFilter((fits && known) ? request : new Unread(request), response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
