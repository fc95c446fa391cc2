package org.doctorbrief.documents;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PrintBusy;
import org.doctorbrief.paper.RenderQueue;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last page of the short way, and the brief as a PDF. */
@Controller
@RequestMapping("/briefs/{brief}")
class PrintController {

	private final Briefs briefs;

	private final Pages pages;

	private final BriefDocument document;

	private final Pictures pictures;

	private final RenderQueue queue;

	PrintController(Briefs briefs, Pages pages, BriefDocument document, Pictures pictures, RenderQueue queue) {
		this.briefs = briefs;
		this.pages = pages;
		this.document = document;
		this.pictures = pictures;
		this.queue = queue;
	}

	@ModelAttribute("papers")
	PaperSize[] papers() {
		return PaperSize.values();
	}

	@GetMapping("/print")
	ModelAndView show(OpenBrief brief, Locale locale) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		PaperSize paper = this.document.usualPaper(snapshot);
		List<String> unprintable = this.document.unprintable(snapshot, locale);
		return this.pages.view("documents/print", brief, snapshot)
			.addObject("form", new PrintForm(paper.name()))
			.addObject("page", Page.of("documents.print", brief.path() + "/brief.pdf", brief.path() + "/review"))
			.addObject("back", brief.path())
			.addObject("reminders", this.pages.reminders(brief.account()))
			.addObject("unprintable", unprintable);
	}

	@GetMapping("/brief.pdf")
	ResponseEntity<byte[]> print(OpenBrief brief, @RequestParam(required = false) String paper, Locale locale) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		PaperSize size = PaperSize.of(paper).orElseGet(() -> this.document.usualPaper(snapshot));
		Manuscript page = new Manuscript(this.document.html(snapshot, locale), this.pictures.of(snapshot, locale));
		byte[] pdf = this.queue.render(brief.account(), page, size);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("doctor-brief.pdf").build().toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(pdf);
	}

	/** The page that answers says that all is saved. */
	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/**
	 * What the page asks for.
	 *
	 * @param paper a {@link PaperSize}
	 */
	record PrintForm(String paper) {

	}

}
