package org.doctorbrief.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a form only when the browser says that it stood on a page of ours. Browsers that
 * say nothing are believed: they have no session to be misused, and do not send the
 * cookie of a link from elsewhere.
 */
class ElsewhereFilter extends OncePerRequestFilter {

	private static final Set<String> OURS = Set.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String site = request.getHeader("Sec-Fetch-Site");
		boolean changes = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
		if (changes && site != null && !OURS.contains(site)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		chain.doFilter(request, response);
	}

}
