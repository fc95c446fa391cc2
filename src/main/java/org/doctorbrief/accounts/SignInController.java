package org.doctorbrief.accounts;

import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.pages.Page;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The sign-in page; checking the password is Spring Security's work. */
@Controller
class SignInController {

	@ModelAttribute("page")
	Page page() {
		return Page.of("accounts.sign-in", "/sign-in", "/");
	}

	@GetMapping("/sign-in")
	String show(Principal account, Model model) {
		model.addAttribute("form", new SignInForm(null, null));
		return (account != null) ? "redirect:/briefs" : "accounts/sign-in";
	}

	@PostMapping("/sign-in/again")
	String again(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletResponse response,
			@RequestAttribute(SignInFailure.REASON) AuthenticationException reason) {
		if (reason instanceof TooSoon tooSoon) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
			errors.reject("accounts.too-soon", new Object[] { tooSoon.seconds() }, null);
		}
		else if (reason instanceof AuthenticationServiceException) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, "2");
			errors.reject("accounts.busy");
		}
		else {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			errors.reject("accounts.no-match");
		}
		return "accounts/sign-in";
	}

	/**
	 * What the sign-in page asks for.
	 *
	 * @param login the sign-in name
	 * @param password the password
	 */
	record SignInForm(String login, String password) {

		@Override
		public String toString() {
			return "SignInForm";
		}

	}

}
