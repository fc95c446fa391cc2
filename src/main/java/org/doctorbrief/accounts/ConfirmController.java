package org.doctorbrief.accounts;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.passwords.Secret;
import org.doctorbrief.web.Languages;

import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the password again before what cannot be taken back, then leads on to it. */
@Controller
@RequestMapping("/sign-in/confirm")
class ConfirmController {

	private final CurrentPassword current;

	private final SignedIn signedIn;

	ConfirmController(CurrentPassword current, SignedIn signedIn) {
		this.current = current;
		this.signedIn = signedIn;
	}

	@ModelAttribute("page")
	Page page() {
		return Page.of("accounts.confirm", "/sign-in/confirm", "/briefs");
	}

	/** Where a page of ours leads on to, for those who use a passkey in place of it. */
	@ModelAttribute("next")
	String next(@RequestParam(required = false) String to) {
		return Languages.own(to);
	}

	@GetMapping
	String show(@RequestParam(required = false) String to, Model model) {
		model.addAttribute("form", new ConfirmForm(null, to));
		return "accounts/confirm";
	}

	@PostMapping
	String confirm(Principal account, @ModelAttribute("form") ConfirmForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		try {
			this.current.require(account.getName(), form.password(), request);
		}
		catch (AuthenticationException ex) {
			Refused.because(ex, errors, response, "password", "accounts.confirm.wrong");
			return "accounts/confirm";
		}
		this.signedIn.as(account.getName(), request, response);
		return "redirect:" + Languages.own(form.to());
	}

	/**
	 * What the page asks for.
	 *
	 * @param password the password
	 * @param to where to go on
	 */
	record ConfirmForm(Secret password, String to) {

		ConfirmForm {
			password = Secret.orNone(password);
		}

		@Override
		public String toString() {
			return "ConfirmForm";
		}

	}

}
