package org.doctorbrief.documents;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.front.Edition;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.pages.Page;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.PrintBusy;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.web.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Sheets to fill in by hand, for everybody. There are as many different ones as there are
 * editions, so each is printed once and kept.
 */
@Controller
class BlankKitController {

	private static final String QUEUE = "blank-kit";

	private final Papers papers;

	private final PrintChoices choices;

	private final Countries countries;

	private final RenderQueue queue;

	private final Map<Edition, byte[]> printed = new ConcurrentHashMap<>();

	BlankKitController(Papers papers, PrintChoices choices, Countries countries, RenderQueue queue) {
		this.papers = papers;
		this.choices = choices;
		this.countries = countries;
		this.queue = queue;
	}

	@GetMapping("/blank-kit")
	String show(HttpServletRequest request, Model model) {
		this.choices.addTo(model::addAttribute);
		model.addAttribute("form", PrintForm.of(Edition.whole(usual(request), Language.current())));
		model.addAttribute("page", Page.of("documents.print", "/blank-kit.pdf", "/"));
		model.addAttribute("back", "/");
		return "documents/kit";
	}

	@GetMapping("/blank-kit.pdf")
	ResponseEntity<byte[]> print(@ModelAttribute PrintForm form, HttpServletRequest request) {
		Print print = form.of(Handout.BLANK, usual(request), Language.current());
		byte[] pdf = this.printed.computeIfAbsent(print.edition().withAll(), this::printed);
		return PdfAnswer.of(print.file(), pdf);
	}

	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	private byte[] printed(Edition edition) {
		return this.queue.render(QUEUE, Manuscript.of(this.papers.blank(edition)), edition.paper());
	}

	/** The paper of the country that the browser names, if it names one. */
	private PaperSize usual(HttpServletRequest request) {
		return PaperSize.of(this.countries.paper(request.getLocale().getCountry())).orElse(PaperSize.A4);
	}

}
