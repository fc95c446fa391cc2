package org.doctorbrief.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.accounts.SignInPage;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.web.CoarseDevice;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The step after the password where a second factor is demanded: a person uses her
 * passkey, or adds her first one. What she was typing goes along.
 */
@Controller
class PasskeyStepController {

	private final Passkeys passkeys;

	private final Accounts accounts;

	private final Mode mode;

	PasskeyStepController(Passkeys passkeys, Accounts accounts, Mode mode) {
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.mode = mode;
	}

	@RequestMapping(path = SignInPage.PASSKEY, method = { RequestMethod.GET, RequestMethod.POST })
	String show(Authentication person, HttpServletRequest request,
			@RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String browser, Model model) {
		if (!this.mode.secondFactor().isMissingFrom(person)) {
			return "redirect:/briefs";
		}
		boolean first = !this.passkeys.has(person.getName());
		model.addAttribute("first", first);
		model.addAttribute("words", first ? "passkeys.first" : "passkeys.second");
		model.addAttribute("kept", SignInPage.kept(request));
		model.addAttribute("person", this.accounts.nameOf(person.getName()));
		model.addAttribute("device", CoarseDevice.of(browser).orElse(null));
		return "passkeys/step";
	}

}
