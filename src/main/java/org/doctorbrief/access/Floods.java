package org.doctorbrief.access;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.limits.Limits;
import org.doctorbrief.limits.Wait;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Turns away who knocks too often, before anything costs time: no session is read, and
 * the page has no frame.
 */
@Component
class Floods {

	private final Limits limits;

	private final ITemplateEngine pages;

	private final LocaleResolver languages;

	Floods(Limits limits, ITemplateEngine pages, LocaleResolver languages) {
		this.limits = limits;
		this.pages = pages;
		this.languages = languages;
	}

	/** What stands in front of a chain of doors. */
	Filter filter() {
		return (request, response, chain) -> count((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<Wait> wait = this.limits.count(request);
		if (wait.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		HttpStatus status = wait.get().crowded() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS;
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().seconds()));
		response.setContentType("text/html;charset=UTF-8");
		Context page = new Context(this.languages.resolveLocale(request),
				Map.of("words", "web.error." + status.value()));
		this.pages.process("access/later", page, response.getWriter());
	}

}
