package org.doctorbrief.devices;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpSession;
import org.doctorbrief.accounts.AccountPart;
import org.doctorbrief.values.Moment;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the places where a person is signed in; it ends one, or all others. */
@Controller
@Order(4)
@RequestMapping(DevicesController.PATH)
class DevicesController implements AccountPart {

	static final String PATH = "/account/devices";

	private final Devices devices;

	private final MessageSource messages;

	private final Clock clock;

	DevicesController(Devices devices, MessageSource messages, Clock clock) {
		this.devices = devices;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Row of(String account, Locale locale) {
		Object[] count = { this.devices.count(account) };
		return new Row("devices", PATH, this.messages.getMessage("devices.state", count, locale));
	}

	@GetMapping
	String show(Principal account, HttpSession session, @RequestParam(defaultValue = "false") boolean done,
			Model model) {
		List<Shown> rows = this.devices.of(account.getName(), session.getId()).stream().map(this::row).toList();
		model.addAttribute("places", rows);
		model.addAttribute("ended", done);
		model.addAttribute("back", "/account");
		return "devices/devices";
	}

	@PostMapping
	String end(Principal account, HttpSession session, @RequestParam(required = false) String place) {
		if (place != null) {
			this.devices.end(account.getName(), place, session.getId());
		}
		else {
			this.devices.endOthers(account.getName(), session.getId());
		}
		return "redirect:" + PATH + "?done=true";
	}

	private Shown row(Place place) {
		return new Shown(place, Moment.words(place.began(), this.clock), Moment.words(place.used(), this.clock));
	}

	/**
	 * What the page shows of a place.
	 *
	 * @param place the place
	 * @param began since when, in words
	 * @param used when it was last used, in words
	 */
	record Shown(Place place, String began, String used) {

	}

}
