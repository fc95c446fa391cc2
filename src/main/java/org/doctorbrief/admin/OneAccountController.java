package org.doctorbrief.admin;

import java.time.Clock;

import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.accounts.AccountState;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of one account for an admin, who shuts it, opens it, or makes a link. */
@Controller
@RequestMapping("/admin/{account}")
class OneAccountController {

	private final AccountStates states;

	private final Acts acts;

	private final Clock clock;

	OneAccountController(AccountStates states, Acts acts, Clock clock) {
		this.states = states;
		this.acts = acts;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String account, Model model) {
		AccountState state = this.states.of(account)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("state", ShownState.of(state, this.acts.briefs(state), this.clock));
		model.addAttribute("back", AdminController.PATH);
		return "admin/account";
	}

	@PostMapping
	String act(@PathVariable String account, @RequestParam(defaultValue = "NOTHING") Act act, Model model) {
		AccountState state = this.acts.open(account)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		switch (act) {
			case SHUT -> this.acts.shut(state);
			case OPEN -> this.acts.reopen(state);
			case LINK, ANEW -> {
				model.addAttribute("address", this.acts.link(state, act == Act.ANEW));
				model.addAttribute("anew", act == Act.ANEW);
				model.addAttribute("back", AdminController.PATH + "/" + account);
				return "admin/link";
			}
			case NOTHING -> {
				// the page is shown again
			}
		}
		return "redirect:" + AdminController.PATH + "/" + account;
	}

	/** What an admin can do. */
	enum Act {

		/** Shut the account. */
		SHUT,
		/** Open it again. */
		OPEN,
		/** Make a link for a new password. */
		LINK,
		/** Make one that forgets the passkeys, too. */
		ANEW,
		/** None of these. */
		NOTHING

	}

}
