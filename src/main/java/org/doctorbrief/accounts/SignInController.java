package org.doctorbrief.accounts;

import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
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
		model.addAttribute("form", new SignInForm(null, null, null));
		return (account != null) ? "redirect:/briefs" : "accounts/sign-in";
	}

	@PostMapping("/sign-in/interrupted")
	String interrupted(@RequestAttribute(SignInPage.KEPT) String kept, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		model.addAttribute("form", new SignInForm(null, null, kept));
		model.addAttribute("kept", kept);
		return "accounts/sign-in";
	}

	@PostMapping("/sign-in/again")
	String again(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletResponse response,
			@RequestAttribute(SignInFailure.REASON) AuthenticationException reason, Model model) {
		model.addAttribute("kept", form.kept());
		Refused.because(reason, errors, response, null,
				(reason instanceof DisabledException) ? "accounts.shut" : "accounts.no-match");
		return "accounts/sign-in";
	}

	/**
	 * What the sign-in page asks for.
	 *
	 * @param login the sign-in name
	 * @param password the password
	 * @param kept what was being typed, sealed, or nothing
	 */
	record SignInForm(String login, String password, String kept) {

		@Override
		public String toString() {
			return "SignInForm";
		}

	}

}
