package org.doctorbrief.receiving;

import java.util.Map;

import org.doctorbrief.limits.Limits;
import org.doctorbrief.sharing.LinkGone;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer for every link that does not open. Whatever the reason, it is the same to
 * the last letter.
 */
@ControllerAdvice
class GonePage {

	private final ObjectProvider<Limits> limits;

	GonePage(ObjectProvider<Limits> limits) {
		this.limits = limits;
	}

	@ExceptionHandler
	ModelAndView gone(LinkGone gone) {
		if (this.limits.getObject().guessesTooMuch()) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView("receiving/gone", Map.of("here", "/"), HttpStatus.NOT_FOUND);
	}

}
