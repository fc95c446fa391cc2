package org.doctorbrief.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.doctorbrief.web.Idle;

import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session twelve hours after it began, however busy it was. */
class TwelveHours extends OncePerRequestFilter {

	private final Clock clock;

	TwelveHours(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null) {
			Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(Idle.LONGEST_VISIT);
			if (this.clock.instant().isAfter(end)) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/assets/");
	}

}
