package org.doctorbrief.interrupted;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.web.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Changes the language of a page that carries what was typed, which it goes on carrying.
 */
@Controller
class CarriedController {

	private final SealedForms seals;

	private final Carried carried;

	private final LocaleResolver languages;

	CarriedController(SealedForms seals, Carried carried, LocaleResolver languages) {
		this.seals = seals;
		this.carried = carried;
		this.languages = languages;
	}

	@PostMapping("/interrupted/language")
	void choose(@RequestParam(InterruptedController.KEPT) String sealed,
			@RequestParam(required = false) String language, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (this.seals.open(sealed).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Language.of(language).ifPresent((one) -> this.languages.setLocale(request, response, one.locale()));
		this.carried.on(sealed, request, response);
	}

}
