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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the link of an invitation leads: reading it does nothing; whoever goes on types
 * the code that was said apart from the link, and then signs in, or up, if she has not.
 */
@Controller
class InvitedController {

	static final String PATH = "/invited";

	private static final String CODE = "/invited/code";

	private final People people;

	private final OpenInvitations invitations;

	private final InvitedCookie cookie;

	InvitedController(People people, OpenInvitations invitations, InvitedCookie cookie) {
		this.people = people;
		this.invitations = invitations;
		this.cookie = cookie;
	}

	@GetMapping(PATH + "/{token}")
	String arrive(@PathVariable String token, Principal account, Model model) {
		require(this.invitations.find(new InvitationToken(token)));
		model.addAttribute("path", PATH + "/" + token);
		model.addAttribute("known", account != null);
		return "people/arrive";
	}

	@PostMapping(PATH + "/{token}")
	String goOn(@PathVariable String token, @RequestParam(required = false) String account,
			HttpServletResponse response) {
		require(this.invitations.find(new InvitationToken(token)));
		this.cookie.set(new InvitationToken(token), response);
		return "redirect:" + ("new".equals(account) ? CODE : PATH);
	}

	/** For those who have no account: the code comes first. */
	@GetMapping(CODE)
	String ask(HttpServletRequest request, Model model) {
		require(invitation(request));
		return this.cookie.knowsCode(request) ? "redirect:/sign-up" : page(model, CODE, false);
	}

	@PostMapping(CODE)
	String check(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		if (!knows(require(invitation(request)), form, errors, request, response)) {
			return page(model, CODE, false);
		}
		this.cookie.setKnown(this.cookie.in(request).orElseThrow(), response);
		return "redirect:/sign-up";
	}

	@GetMapping(PATH)
	String show(HttpServletRequest request, Model model) {
		require(invitation(request));
		return page(model, PATH, this.cookie.knowsCode(request));
	}

	@PostMapping(PATH)
	String accept(Principal account, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Invitation invitation = require(invitation(request));
		if (!this.cookie.knowsCode(request) && !knows(invitation, form, errors, request, response)) {
			return page(model, PATH, false);
		}
		this.people.accept(invitation, account.getName());
		this.cookie.forget(response);
		return "redirect:/briefs/" + invitation.brief();
	}

	private boolean knows(Invitation invitation, CodeForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			if (this.people.isCode(invitation, form.code())) {
				return true;
			}
		}
		catch (AuthenticationServiceException ex) {
			Refused.because(ex, errors, response, "code", "people.invited.code.wrong");
			return false;
		}
		require(invitation(request));
		errors.rejectValue("code", "people.invited.code.wrong");
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return false;
	}

	private static String page(Model model, String path, boolean known) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CodeForm(null));
		}
		model.addAttribute("page", Page.of(known ? "people.open" : "people.invited", path, "/briefs"));
		model.addAttribute("known", known);
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
