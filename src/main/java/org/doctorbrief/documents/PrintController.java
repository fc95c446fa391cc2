package org.doctorbrief.documents;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.PrintBusy;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.web.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last page of the short way, and every paper of a brief as a PDF. */
@Controller
@RequestMapping("/briefs/{brief}")
@OpenTo(Role.READER)
class PrintController {

	private final Briefs briefs;

	private final Pages pages;

	private final Papers papers;

	private final PartNames names;

	private final WalletCard card;

	private final PrintChoices choices;

	private final Pictures pictures;

	private final RenderQueue queue;

	private final Printed printed;

	private final Purpose purpose;

	PrintController(Briefs briefs, Pages pages, Papers papers, PartNames names, WalletCard card, PrintChoices choices,
			Pictures pictures, RenderQueue queue, Printed printed, Purpose purpose) {
		this.briefs = briefs;
		this.pages = pages;
		this.papers = papers;
		this.names = names;
		this.card = card;
		this.choices = choices;
		this.pictures = pictures;
		this.queue = queue;
		this.printed = printed;
		this.purpose = purpose;
	}

	@GetMapping("/print")
	ModelAndView show(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Print print = Print.brief(this.papers.usualPaper(snapshot), Language.current()).within(snapshot);
		return page(brief, snapshot, print, this.papers.html(snapshot, print));
	}

	private ModelAndView page(OpenBrief brief, Snapshot snapshot, Print print, String html) {
		List<String> unprintable = this.papers.unprintable(html);
		Map<String, String> parts = this.names.choosable(Language.current().locale());
		parts.keySet().removeAll(BriefSheets.withheld(snapshot));
		ModelAndView view = this.pages.view("documents/print", brief, snapshot)
			.addObject("form", PrintForm.of(print))
			.addObject("page", Page.of("documents.print", brief.path() + "/brief.pdf", brief.path() + "/review"))
			.addObject("back", brief.path())
			.addObject("reminders", this.pages.reminders(brief.account()))
			.addObject("parts", parts)
			.addObject("owned", brief.owned())
			.addObject("aimless", brief.writable() && this.purpose.missing(snapshot))
			.addObject("others", Handout.besides())
			.addObject("cardHoldsAll", this.card.holdsAll(snapshot, print))
			.addObject("tooLong", PrintLimit.isPassedBy(html))
			.addObject("unprintable", unprintable);
		this.choices.addTo(view::addObject);
		return view;
	}

	/** The PDF; what is too long for one comes back to the page that says so. */
	@GetMapping("/{handout:brief|answers|card|cover}.pdf")
	Object print(OpenBrief brief, @PathVariable String handout, @ModelAttribute PrintForm form) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Print print = form.of(Handout.of(handout), this.papers.usualPaper(snapshot), Language.current())
			.within(snapshot);
		String html = this.papers.html(snapshot, print);
		if (PrintLimit.isPassedBy(html)) {
			ModelAndView refused = page(brief, snapshot, print, html).addObject("refused", true);
			refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return refused;
		}
		Manuscript page = new Manuscript(html, this.pictures.of(snapshot, print.edition().locale()));
		byte[] pdf = this.queue.render(brief.account(), page, print.edition().paper());
		this.printed.tell(brief, print.what());
		return PdfAnswer.of(print.file(), pdf);
	}

	/** The page that answers says that all is saved. */
	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
