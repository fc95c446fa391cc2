package org.doctorbrief.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.Refused;
import org.doctorbrief.welcome.InvitationUsed;
import org.doctorbrief.welcome.Refusal;
import org.doctorbrief.welcome.Welcome;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The sign-up page; a new account starts with its first brief open, unless it was made
 * for somebody else's.
 */
@Controller
@RequestMapping({ "/sign-up", "/sign-up/{invitation}" })
class SignUpController {

	private final Accounts accounts;

	private final SignedIn signedIn;

	private final Briefs briefs;

	private final Journey journey;

	private final Welcome welcome;

	private final List<Onwards> onwards;

	SignUpController(Accounts accounts, SignedIn signedIn, Briefs briefs, Journey journey, Welcome welcome,
			List<Onwards> onwards) {
		this.accounts = accounts;
		this.signedIn = signedIn;
		this.briefs = briefs;
		this.journey = journey;
		this.welcome = welcome;
		this.onwards = onwards;
	}

	@ModelAttribute("page")
	Page page(@PathVariable(required = false) String invitation) {
		return Page.of("accounts.sign-up", (invitation != null) ? "/sign-up/" + invitation : "/sign-up", "/");
	}

	@GetMapping
	String show(@PathVariable(required = false) String invitation, HttpServletRequest request, Model model) {
		model.addAttribute("form", new SignUpForm(null, null, null));
		return refusal(invitation, request).map((reason) -> refused(reason, model)).orElse("accounts/sign-up");
	}

	@PostMapping
	String create(@PathVariable(required = false) String invitation, @Valid @ModelAttribute("form") SignUpForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<Refusal> reason = refusal(invitation, request);
		if (reason.isPresent()) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return refused(reason.get(), model);
		}
		if (errors.hasErrors()) {
			return again(response);
		}
		try {
			return account(invitation, form, request, response).orElseGet(() -> {
				errors.rejectValue("login", "accounts.login.taken");
				return again(response);
			});
		}
		catch (AuthenticationServiceException ex) {
			Refused.because(ex, errors, response, null, null);
			return "accounts/sign-up";
		}
	}

	@ExceptionHandler
	String used(InvitationUsed problem, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		return refused(Refusal.TOO_OLD, model);
	}

	private Optional<String> account(String invitation, SignUpForm form, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<String> account = this.accounts.create(form.login(), form.name(), form.password().typed(),
				() -> this.welcome.use(invitation, expected(request)));
		if (account.isPresent()) {
			this.signedIn.as(account.get(), request, response);
			return Optional.of("redirect:" + onwards(request).orElseGet(() -> firstPage(account.get())));
		}
		return this.signedIn.tryWith(form.login(), form.password().typed(), request, response)
				? Optional.of("redirect:" + onwards(request).orElse("/briefs")) : Optional.empty();
	}

	private Optional<Refusal> refusal(String invitation, HttpServletRequest request) {
		return this.welcome.refusal(invitation, expected(request), request.getRemoteAddr(), this.accounts.isEmpty());
	}

	private static String refused(Refusal reason, Model model) {
		model.addAttribute("words", "welcome.refused." + reason);
		return "welcome/refused";
	}

	private boolean expected(HttpServletRequest request) {
		return this.onwards.stream().anyMatch((room) -> room.vouches(request));
	}

	private Optional<String> onwards(HttpServletRequest request) {
		return this.onwards.stream().flatMap((room) -> room.path(request).stream()).findFirst();
	}

	private String firstPage(String account) {
		return this.journey.first().path(this.briefs.start(account));
	}

	private static String again(HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "accounts/sign-up";
	}

}
