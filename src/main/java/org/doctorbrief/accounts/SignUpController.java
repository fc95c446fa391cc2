package org.doctorbrief.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-up page; a new account starts with its first brief open. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

	private final Accounts accounts;

	private final SignedIn signedIn;

	private final Briefs briefs;

	private final Journey journey;

	SignUpController(Accounts accounts, SignedIn signedIn, Briefs briefs, Journey journey) {
		this.accounts = accounts;
		this.signedIn = signedIn;
		this.briefs = briefs;
		this.journey = journey;
	}

	@ModelAttribute("page")
	Page page() {
		return Page.of("accounts.sign-up", "/sign-up", "/");
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new SignUpForm(null, null, null));
		return "accounts/sign-up";
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return again(response);
		}
		Optional<String> account = this.accounts.create(form.login(), form.name(), form.password());
		if (account.isPresent()) {
			this.signedIn.as(account.get(), request, response);
			OpenBrief brief = this.briefs.start(account.get());
			return "redirect:" + this.journey.first().path(brief);
		}
		if (this.signedIn.tryWith(form.login(), form.password(), request, response)) {
			return "redirect:/briefs";
		}
		errors.rejectValue("login", "accounts.login.taken");
		return again(response);
	}

	private static String again(HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "accounts/sign-up";
	}

}
