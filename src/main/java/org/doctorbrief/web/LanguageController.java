package org.doctorbrief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language of the pages and leads back to the page she was on. */
@Controller
class LanguageController {

	private final LocaleResolver languages;

	LanguageController(LocaleResolver languages) {
		this.languages = languages;
	}

	@PostMapping("/language")
	ResponseEntity<Void> choose(@RequestParam(required = false) String language,
			@RequestParam(required = false) String page, HttpServletRequest request, HttpServletResponse response) {
		Language.of(language).ifPresent((one) -> this.languages.setLocale(request, response, one.locale()));
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, Languages.own(page)).build();
	}

}
