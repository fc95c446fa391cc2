package org.doctorbrief.latest;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.latest.CheckWords.Finding;
import org.doctorbrief.limits.Limits;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.pages.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A page for everybody with a print in her hands: is there a newer one? */
@Controller
@RequestMapping(CheckWords.PATH)
class LatestController {

	private final CheckWords words;

	private final Limits limits;

	private final Mode mode;

	LatestController(CheckWords words, Limits limits, Mode mode) {
		this.words = words;
		this.limits = limits;
		this.mode = mode;
	}

	@ModelAttribute("page")
	Page page() {
		if (!this.mode.serves()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Page.of("latest", CheckWords.PATH, null);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new WordForm(null));
		return "latest/latest";
	}

	@PostMapping
	String tell(@ModelAttribute("form") WordForm form, BindingResult errors, HttpServletResponse response,
			Model model) {
		Finding finding = CheckWord.typed(form.word()).map(this.words::find).orElse(null);
		if (finding == null) {
			errors.rejectValue("word", "latest.word.shape");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "latest/latest";
		}
		if (finding == Finding.UNKNOWN && this.limits.guessesTooMuch()) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		model.addAttribute("finding", finding);
		return "latest/latest";
	}

	/**
	 * What the page asks for.
	 *
	 * @param word the word in the foot of the print
	 */
	record WordForm(String word) {

	}

}
