package org.doctorbrief.accounts;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an account, made of its parts. */
@Controller
class AccountController {

	private final List<AccountPart> parts;

	AccountController(List<AccountPart> parts) {
		this.parts = parts;
	}

	@GetMapping("/account")
	String show(Principal account, @RequestParam(required = false) String changed, Locale locale, Model model) {
		model.addAttribute("parts",
				this.parts.stream()
					.filter((part) -> part.concerns(account.getName()))
					.map((part) -> part.of(account.getName(), locale))
					.toList());
		model.addAttribute("changed", "password".equals(changed));
		model.addAttribute("back", "/briefs");
		return "accounts/account";
	}

}
