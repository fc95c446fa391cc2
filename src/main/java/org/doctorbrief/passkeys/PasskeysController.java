package org.doctorbrief.passkeys;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.accounts.AccountPart;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.values.Moment;
import org.doctorbrief.web.CoarseDevice;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a person's passkeys; adding one is the browser's work. */
@Controller
@Order(3)
@RequestMapping(PasskeysController.PATH)
class PasskeysController implements AccountPart {

	static final String PATH = "/account/passkeys";

	private final Passkeys passkeys;

	private final Accounts accounts;

	private final MessageSource messages;

	private final Clock clock;

	PasskeysController(Passkeys passkeys, Accounts accounts, MessageSource messages, Clock clock) {
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Row of(String account, Locale locale) {
		Object[] count = { this.passkeys.of(account).size() };
		return new Row("passkeys", PATH, this.messages.getMessage("passkeys.state", count, locale));
	}

	@GetMapping
	String show(Principal account, @RequestParam(required = false) String done,
			@RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String browser, Model model) {
		List<Shown> rows = this.passkeys.of(account.getName()).stream().map(this::shown).toList();
		model.addAttribute("passkeys", rows);
		model.addAttribute("full", rows.size() >= Keys.MOST);
		model.addAttribute("done", "added".equals(done) || "removed".equals(done) ? done : null);
		model.addAttribute("person", this.accounts.nameOf(account.getName()));
		model.addAttribute("device", CoarseDevice.of(browser).orElse(null));
		model.addAttribute("back", "/account");
		return "passkeys/passkeys";
	}

	@PostMapping
	String remove(Principal account, @RequestParam(required = false) String passkey) {
		this.passkeys.remove(account.getName(), passkey);
		return "redirect:" + PATH + "?done=removed";
	}

	private Shown shown(Passkey key) {
		return new Shown(key, Moment.inFull(key.added(), this.clock), Moment.inFull(key.used(), this.clock));
	}

	/**
	 * What the page shows of a passkey.
	 *
	 * @param key the passkey
	 * @param added since when it is there, in words
	 * @param used when it was last used, in words
	 */
	record Shown(Passkey key, String added, String used) {

	}

}
