package org.doctorbrief.receiving;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.limits.Limits;
import org.doctorbrief.pages.Page;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.sharing.LinkGone;
import org.doctorbrief.sharing.Reception;
import org.doctorbrief.sharing.Reception.Shared;
import org.doctorbrief.values.Moment;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opening a page changes nothing, so what looks at links before people do uses nothing
 * up. The secret stands in the first address alone.
 */
@Controller
@RequestMapping("/s")
class ReceivingController {

	private static final String AGENT = HttpHeaders.USER_AGENT;

	private final Reception reception;

	private final ShareCookie cookie;

	private final Limits limits;

	private final Clock clock;

	ReceivingController(Reception reception, ShareCookie cookie, Limits limits, Clock clock) {
		this.reception = reception;
		this.cookie = cookie;
		this.limits = limits;
		this.clock = clock;
	}

	/** Where to come back to, also from the answer to what was typed. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return request.getRequestURI();
	}

	@GetMapping("/{token}")
	String show(@PathVariable String token, Model model) {
		asked(this.reception.find(token), token, model).addAttribute("form", new CodeForm(null));
		return "receiving/door";
	}

	@PostMapping("/{token}")
	String enter(@PathVariable String token, @ModelAttribute("form") CodeForm form, BindingResult errors,
			@RequestHeader(name = AGENT, required = false) String agent, Model model, HttpServletResponse response) {
		Shared link = this.reception.find(token);
		try {
			this.reception.enter(link.id(), form.code(), Device.of(agent));
		}
		catch (AuthenticationException ex) {
			Refused.because(ex, errors, response, "code", "receiving.code.wrong");
			asked(link, token, model);
			return "receiving/door";
		}
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(link.id()));
		return "redirect:/s";
	}

	@GetMapping
	String document(HttpServletRequest request, Model model) {
		model.addAttribute("ends", Moment.inFull(inside(request).ends(), this.clock));
		return "receiving/document";
	}

	@PostMapping
	ResponseEntity<byte[]> collect(HttpServletRequest request,
			@RequestHeader(name = AGENT, required = false) String agent) {
		return PdfAnswer.of("document.pdf", this.reception.collect(inside(request).id(), Device.of(agent)));
	}

	/** Whatever the reason, the answer is the same to the last letter. */
	@ExceptionHandler
	ModelAndView gone(LinkGone gone) {
		if (this.limits.guessesTooMuch()) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView("receiving/gone", Map.of("here", "/"), HttpStatus.NOT_FOUND);
	}

	private Shared inside(HttpServletRequest request) {
		return this.reception.again(this.cookie.read(request).orElseThrow(LinkGone::new));
	}

	private static Model asked(Shared link, String token, Model model) {
		return model.addAttribute("locked", link.locked())
			.addAttribute("page", Page.of("receiving", "/s/" + token, null));
	}

	/**
	 * What the page asks for.
	 *
	 * @param code the passcode
	 */
	record CodeForm(String code) {

		@Override
		public String toString() {
			return "CodeForm";
		}

	}

}
