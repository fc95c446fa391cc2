package org.doctorbrief.takeaway;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.paper.PrintBusy;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page where the owner of a brief takes all of it with her. */
@Controller
@RequestMapping("/briefs/{brief}/takeaway")
@OpenTo(Role.OWNER)
class TakeController {

	private final Bundle bundle;

	private final Briefs briefs;

	private final Pages pages;

	TakeController(Bundle bundle, Briefs briefs, Pages pages) {
		this.bundle = bundle;
		this.briefs = briefs;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief) {
		return this.pages.view("takeaway/take", brief, this.briefs.snapshot(brief))
			.addObject("page", Page.of("takeaway.take", brief.path() + "/takeaway", brief.path()))
			.addObject("back", brief.path());
	}

	@PostMapping
	void take(OpenBrief brief, HttpServletResponse response) throws IOException {
		Map<String, byte[]> files = this.bundle.of(brief);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(Bundle.FILE).build().toString());
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		Bundle.send(files, response.getOutputStream());
	}

	/** The page that answers says that all is saved. */
	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
