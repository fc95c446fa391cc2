package org.doctorbrief.receiving;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.pages.Page;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.sharing.LinkGone;
import org.doctorbrief.sharing.Reception;
import org.doctorbrief.sharing.Reception.Shared;
import org.doctorbrief.values.Moment;
import org.doctorbrief.web.CoarseDevice;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Opening a page changes nothing, so what looks at links before people do uses nothing
 * up. The secret stands in the first address alone.
 */
@Controller
@RequestMapping("/s")
class ReceivingController {

	private final Reception reception;

	private final ShareCookie cookie;

	private final Clock clock;

	ReceivingController(Reception reception, ShareCookie cookie, Clock clock) {
		this.reception = reception;
		this.cookie = cookie;
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
			HttpServletRequest request, Model model, HttpServletResponse response) {
		Shared link = this.reception.find(token);
		try {
			this.reception.enter(link.id(), form.code(), device(request));
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
	ResponseEntity<byte[]> collect(HttpServletRequest request) {
		return PdfAnswer.of("document.pdf", this.reception.collect(inside(request).id(), device(request)));
	}

	private Shared inside(HttpServletRequest request) {
		return this.reception.again(this.cookie.read(request).orElseThrow(LinkGone::new));
	}

	private static Model asked(Shared link, String token, Model model) {
		return model.addAttribute("locked", link.locked())
			.addAttribute("page", Page.of("receiving", "/s/" + token, null));
	}

	private static String device(HttpServletRequest request) {
		return CoarseDevice.of(request.getHeader(HttpHeaders.USER_AGENT)).orElse(null);
	}

}
