package org.doctorbrief.accounts;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.GoodPassword;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.passwords.Secret;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page where a person chooses another password; she has to know the present one. */
@Controller
@Order(1)
@RequestMapping("/account/password")
class PasswordController implements AccountPart {

	private static final String END = "END";

	private final Accounts accounts;

	private final CurrentPassword current;

	private final Sessions sessions;

	private final SignedIn signedIn;

	private final MessageSource messages;

	PasswordController(Accounts accounts, CurrentPassword current, Sessions sessions, SignedIn signedIn,
			MessageSource messages) {
		this.accounts = accounts;
		this.current = current;
		this.sessions = sessions;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@Override
	public Row of(String account, Locale locale) {
		return new Row("accounts.password", "/account/password",
				this.messages.getMessage("accounts.password.state", null, locale));
	}

	@ModelAttribute("page")
	Page page() {
		return Page.of("accounts.password", "/account/password", "/account");
	}

	@ModelAttribute("others")
	List<String> others() {
		return List.of(END);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new PasswordForm(null, null, List.of(END)));
		return "accounts/password";
	}

	@PostMapping
	String change(Principal account, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "accounts/password";
		}
		try {
			this.current.require(account.getName(), form.current(), request);
			this.accounts.changePassword(account.getName(), form.password().typed());
		}
		catch (AuthenticationException ex) {
			Refused.because(ex, errors, response, "current", "accounts.password.wrong");
			return "accounts/password";
		}
		if (form.endsOthers()) {
			this.sessions.endOthers(account.getName(), request.getSession().getId());
		}
		this.signedIn.as(account.getName(), request, response);
		return "redirect:/account?changed=password";
	}

	/**
	 * What the page asks for.
	 *
	 * @param current the present password
	 * @param password the new one
	 * @param others whether to sign out everywhere else
	 */
	record PasswordForm(Secret current, @GoodPassword Secret password, List<String> others) {

		PasswordForm {
			current = Secret.orNone(current);
			password = Secret.orNone(password);
		}

		boolean endsOthers() {
			return this.others != null && this.others.contains(END);
		}

		@Override
		public String toString() {
			return "PasswordForm";
		}

	}

}
