package org.doctorbrief.recovery;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.GoodPassword;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.passwords.Secret;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind a reset link; opening it uses nothing up. */
@Controller
@RequestMapping("/reset/{token}")
class ResetController {

	private final ResetLinks links;

	ResetController(ResetLinks links) {
		this.links = links;
	}

	@ModelAttribute("page")
	Page page(@PathVariable String token) {
		return Page.of("recovery.reset", "/reset/" + token, "/");
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new ResetForm(null));
		return "recovery/reset";
	}

	@PostMapping
	String reset(@PathVariable String token, @Valid @ModelAttribute("form") ResetForm form, BindingResult errors,
			HttpServletResponse response) {
		try {
			if (!errors.hasErrors() && this.links.use(token, form.password().typed()).isEmpty()) {
				errors.reject("recovery.reset.used");
			}
		}
		catch (AuthenticationServiceException ex) {
			Refused.because(ex, errors, response, null, null);
			return "recovery/reset";
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "recovery/reset";
		}
		return "redirect:/sign-in";
	}

	/**
	 * What the page asks for.
	 *
	 * @param password the new password
	 */
	record ResetForm(@GoodPassword Secret password) {

		ResetForm {
			password = Secret.orNone(password);
		}

		@Override
		public String toString() {
			return "ResetForm";
		}

	}

}
