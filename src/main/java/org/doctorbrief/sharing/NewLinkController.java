package org.doctorbrief.sharing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.documents.BriefPrint;
import org.doctorbrief.documents.PrintTooLong;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.PrintBusy;
import org.doctorbrief.passwords.Passcode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a link and shows it this once. It lives on that page alone: what the page sends
 * back for the sheet of paper is believed only while it opens the link.
 */
@Controller
@RequestMapping("/briefs/{brief}/sharing")
@OpenTo(Role.OWNER)
class NewLinkController {

	private final Briefs briefs;

	private final Pages pages;

	private final BriefPrint prints;

	private final ShareLinks links;

	private final LinkViews views;

	private final LinkSheet sheet;

	private final Mode mode;

	NewLinkController(Briefs briefs, Pages pages, BriefPrint prints, ShareLinks links, LinkViews views, LinkSheet sheet,
			Mode mode) {
		this.briefs = briefs;
		this.pages = pages;
		this.prints = prints;
		this.links = links;
		this.views = views;
		this.sheet = sheet;
		this.mode = mode;
	}

	@ModelAttribute
	void requireServer() {
		if (!this.mode.serves()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	@GetMapping("/new")
	ModelAndView ask(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return form(brief, snapshot).addObject("form", LinkForm.of(this.prints.usual(snapshot)));
	}

	@PostMapping("/new")
	ModelAndView make(OpenBrief brief, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		if (!this.links.hasRoom(brief)) {
			errors.reject("sharing.new.full", new Object[] { ShareLinks.MOST_LINKS }, null);
		}
		if (errors.hasErrors()) {
			return again(brief, snapshot);
		}
		try {
			return made(brief, snapshot, this.links.make(brief, form.about(), form.terms()));
		}
		catch (PrintTooLong ex) {
			errors.reject("sharing.new.too-long");
			return again(brief, snapshot);
		}
	}

	private ModelAndView made(OpenBrief brief, Snapshot snapshot, ShareLinks.Made made) {
		return this.pages.view("sharing/made", brief, snapshot)
			.addObject("address", address(made.token()))
			.addObject("token", made.token().text())
			.addObject("passcode", made.passcode().map(Passcode::shown).orElse(null))
			.addObject("link",
					this.links.find(brief, made.id())
						.map((link) -> this.views.of(brief, link, snapshot.version()))
						.orElseThrow())
			.addObject("square", QrCode.of(address(made.token())))
			.addObject("papers", PaperSize.values());
	}

	private ModelAndView again(OpenBrief brief, Snapshot snapshot) {
		ModelAndView again = form(brief, snapshot);
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	@PostMapping("/{item}/sheet")
	Object sheet(OpenBrief brief, @PathVariable String item, @RequestParam String token, @RequestParam String paper,
			Locale locale) {
		ShareLink link = LinkToken.of(token)
			.flatMap((secret) -> this.links.find(brief, item, secret))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		byte[] pdf = this.sheet.of(brief.account(), address(new LinkToken(token)),
				this.views.of(brief, link, link.version()), PaperSize.of(paper).orElse(PaperSize.A4), locale);
		return PdfAnswer.of("link.pdf", pdf);
	}

	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	private ModelAndView form(OpenBrief brief, Snapshot snapshot) {
		String back = brief.path() + "/sharing";
		ModelAndView view = this.pages.view("sharing/new", brief, snapshot)
			.addObject("page", Page.of("sharing.new", back + "/new", back))
			.addObject("printing", Page.of("documents.print", null, null))
			.addObject("lifetimes", List.of("1", "7", "14", "31"))
			.addObject("amounts", List.of("1", "3", "10", "30"));
		this.prints.choices(view::addObject);
		return view;
	}

	private String address(LinkToken token) {
		return this.mode.publicUrl().orElseThrow() + "/s/" + token.text();
	}

}
