package org.doctorbrief.drafts;

import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.brief.OpenBrief;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in what is being typed, and throws away what is not wanted any more. */
@Controller
@RequestMapping("/briefs/{brief}/draft")
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * Nothing to show when it is kept, a conflict when another window kept more since.
	 */
	@PostMapping
	ResponseEntity<Void> keep(OpenBrief brief, @RequestParam("_page") String page,
			@RequestParam(name = "_tab", required = false) String tab,
			@RequestParam(name = "_opened", defaultValue = "0") long opened, HttpServletRequest request) {
		Tab window = new Tab(Objects.toString(tab, ""), Instant.ofEpochMilli(opened));
		boolean kept = this.drafts.keep(brief, page, Typed.posted(request.getParameterMap()), window);
		return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
	}

	@PostMapping("/discard")
	String throwAway(OpenBrief brief, @RequestParam("_page") String page,
			@RequestParam(defaultValue = "") String from) {
		this.drafts.throwAway(brief, page);
		return "redirect:" + brief.path() + "/" + page + (from.matches("[a-z]+(\\.[a-z]+)?") ? "?from=" + from : "");
	}

}
