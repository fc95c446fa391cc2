package org.doctorbrief.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.GoodPassword;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.passwords.Secret;
import org.doctorbrief.passwords.Tries;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for somebody who is out: she chooses a new password with a code on paper. */
@Controller
class RecoverController {

	private final RecoveryCodes codes;

	private final Tries tries;

	RecoverController(RecoveryCodes codes, Tries tries) {
		this.codes = codes;
		this.tries = tries;
	}

	@ModelAttribute("page")
	Page page() {
		return Page.of("recovery.recover", "/cannot-sign-in", "/sign-in");
	}

	@GetMapping("/cannot-sign-in")
	String show(Model model) {
		model.addAttribute("form", new RecoverForm(null, null, null));
		return "recovery/recover";
	}

	@PostMapping("/cannot-sign-in")
	String recover(@Valid @ModelAttribute("form") RecoverForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "recovery/recover";
		}
		try {
			this.tries.once(Accounts.triesOf(form.login()), request.getRemoteAddr(), () -> {
				this.codes.use(form.login(), form.code(), form.password().typed());
				return form;
			});
			return "redirect:/cannot-sign-in/done";
		}
		catch (AuthenticationException ex) {
			Refused.because(ex, errors, response, null, "recovery.no-match");
			return "recovery/recover";
		}
	}

	@GetMapping("/cannot-sign-in/done")
	String done() {
		return "recovery/done";
	}

	@GetMapping("/signed-out")
	String signedOut(@RequestParam(required = false) String codes, Model model) {
		model.addAttribute("without", "none".equals(codes));
		return "recovery/signed-out";
	}

	/**
	 * What the page asks for.
	 *
	 * @param login the sign-in name
	 * @param code a code from paper
	 * @param password the new password
	 */
	record RecoverForm(@NotNull(message = "{recovery.login.missing}") String login,
			@NotNull(message = "{recovery.code.missing}") String code, @GoodPassword Secret password) {

		RecoverForm {
			password = Secret.orNone(password);
		}

		@Override
		public String toString() {
			return "RecoverForm";
		}

	}

}
