package org.doctorbrief.people;

import java.security.Principal;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.pages.Page;
import org.doctorbrief.passwords.Refused;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the link of an invitation leads: reading it does nothing; whoever goes on signs
 * in and types the code that was said apart from the link.
 */
@Controller
@RequestMapping(InvitedController.PATH)
class InvitedController {

	static final String PATH = "/invited";

	private final People people;

	private final OpenInvitations invitations;

	private final InvitedCookie cookie;

	InvitedController(People people, OpenInvitations invitations, InvitedCookie cookie) {
		this.people = people;
		this.invitations = invitations;
		this.cookie = cookie;
	}

	@GetMapping("/{token}")
	String arrive(@PathVariable String token, Principal account, Model model) {
		require(this.invitations.find(new InvitationToken(token)));
		model.addAttribute("path", PATH + "/" + token);
		model.addAttribute("known", account != null);
		return "people/arrive";
	}

	@PostMapping("/{token}")
	String goOn(@PathVariable String token, @RequestParam(required = false) String account,
			HttpServletResponse response) {
		require(this.invitations.find(new InvitationToken(token)));
		this.cookie.set(new InvitationToken(token), response);
		return "redirect:" + ("new".equals(account) ? "/sign-up" : PATH);
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		require(invitation(request));
		return page(model, new CodeForm(null));
	}

	@PostMapping
	String accept(Principal account, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Invitation invitation = require(invitation(request));
		try {
			Optional<String> brief = this.people.accept(invitation, form.code(), account.getName());
			if (brief.isPresent()) {
				this.cookie.forget(response);
				return "redirect:/briefs/" + brief.get();
			}
		}
		catch (AuthenticationServiceException ex) {
			Refused.because(ex, errors, response, "code", "people.invited.code.wrong");
			return page(model, form);
		}
		require(invitation(request));
		errors.rejectValue("code", "people.invited.code.wrong");
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(model, form);
	}

	private static String page(Model model, CodeForm form) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form);
		}
		model.addAttribute("page", Page.of("people.invited", PATH, "/briefs"));
		return "people/invited";
	}

	private Optional<Invitation> invitation(HttpServletRequest request) {
		return this.cookie.in(request).flatMap(this.invitations::find);
	}

	/** Ended, taken, taken back and never there are one and the same. */
	private static Invitation require(Optional<Invitation> invitation) {
		return invitation.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * What the page asks for.
	 *
	 * @param code the code that was said
	 */
	record CodeForm(String code) {

		@Override
		public String toString() {
			return "CodeForm";
		}

	}

}
