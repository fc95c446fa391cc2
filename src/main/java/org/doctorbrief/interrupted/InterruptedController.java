package org.doctorbrief.interrupted;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.drafts.Drafts;
import org.doctorbrief.web.SameOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives back what was being typed: to whoever is signed in now and may write in that
 * brief, as a draft, on its page.
 */
@Controller
class InterruptedController {

	/** The field of the sign-in page in which it comes back. */
	static final String KEPT = "kept";

	static final String SEALED = "interrupted.sealed";

	static final String TYPED = "interrupted.typed";

	private static final Logger logger = LoggerFactory.getLogger(InterruptedController.class);

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final SealedForms seals;

	private final BriefDoor door;

	private final Drafts drafts;

	private final Clock clock;

	InterruptedController(SealedForms seals, BriefDoor door, Drafts drafts, Clock clock) {
		this.seals = seals;
		this.door = door;
		this.drafts = drafts;
		this.clock = clock;
	}

	/** The visit goes on; only the page was too old. */
	@PostMapping("/interrupted/again")
	ModelAndView again(@RequestAttribute(SEALED) String sealed) {
		return new ModelAndView("interrupted/again", HttpStatus.FORBIDDEN).addObject(KEPT, sealed);
	}

	@PostMapping("/interrupted/large")
	ModelAndView large(@RequestAttribute(TYPED) Interrupted typed) {
		return copy("interrupted.large", typed, HttpStatus.CONTENT_TOO_LARGE).addObject("onlyHere", true);
	}

	@PostMapping("/interrupted")
	ModelAndView goOn(Principal account, @RequestParam(KEPT) String sealed, HttpServletRequest request) {
		if (!SameOrigin.of(request)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		Interrupted typed = this.seals.open(sealed)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		OpenBrief brief = this.door.openToWrite(typed.brief(), account.getName())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (typed.at().plus(LONGEST).isBefore(this.clock.instant())) {
			return copy("interrupted.old", typed, HttpStatus.UNPROCESSABLE_CONTENT).addObject(KEPT, sealed);
		}
		try {
			this.drafts.keep(brief, typed.page(), typed.typed());
			return new ModelAndView("redirect:" + typed.path());
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("What was typed could not be kept: {}", ex.getClass().getName());
			return copy("interrupted.not-saved", typed, HttpStatus.SERVICE_UNAVAILABLE).addObject(KEPT, sealed);
		}
	}

	private static ModelAndView copy(String words, Interrupted typed, HttpStatus status) {
		return new ModelAndView("interrupted/copy", status).addObject("words", words)
			.addObject("text", typed.text())
			.addObject("path", typed.path());
	}

}
