package org.doctorbrief.recovery;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.PrintBusy;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Makes recovery codes and shows them this once. They live on that page alone: what it
 * sends back with them is believed only while they are the account's codes.
 */
@Controller
@RequestMapping(CodesController.PATH)
class CodesController {

	static final String PATH = "/account/codes";

	private final RecoveryCodes codes;

	private final CodesReminder reminder;

	private final CodeSheet sheet;

	CodesController(RecoveryCodes codes, CodesReminder reminder, CodeSheet sheet) {
		this.codes = codes;
		this.reminder = reminder;
		this.sheet = sheet;
	}

	@ModelAttribute("back")
	String back() {
		return "/account";
	}

	@GetMapping
	String show(Principal account, Locale locale, Model model) {
		model.addAttribute("left", this.codes.left(account.getName()));
		model.addAttribute("state", this.reminder.state(account.getName(), locale));
		return "recovery/codes";
	}

	@PostMapping
	String make(Principal account, Model model) {
		model.addAttribute("papers", PaperSize.values());
		model.addAttribute("codes", this.codes.make(account.getName()).stream().map(RecoveryCode::onPaper).toList());
		return "recovery/new-codes";
	}

	@PostMapping("/sheet")
	Object sheet(Principal account, @RequestParam List<String> code, @RequestParam String paper, Locale locale,
			Model model, HttpServletResponse response) {
		if (!areTheirs(account, code)) {
			return replaced(account, locale, model, response);
		}
		return PdfAnswer.of("recovery-codes.pdf",
				this.sheet.of(account.getName(), code, PaperSize.of(paper).orElse(PaperSize.A4), locale));
	}

	@PostMapping("/on-paper")
	String onPaper(Principal account, @RequestParam List<String> code, Locale locale, Model model,
			HttpServletResponse response) {
		if (!areTheirs(account, code)) {
			return replaced(account, locale, model, response);
		}
		this.codes.onPaper(account.getName());
		return "redirect:/account";
	}

	@ExceptionHandler(PrintBusy.class)
	void busy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "60");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	private boolean areTheirs(Principal account, List<String> code) {
		return this.codes.areThose(account.getName(),
				code.stream().flatMap((one) -> RecoveryCode.typed(one).stream()).toList());
	}

	private String replaced(Principal account, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("replaced", true);
		return show(account, locale, model);
	}

}
