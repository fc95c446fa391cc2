package org.doctorbrief.medications;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.web.Text;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A whole list at once: pasted on one page, checked line by line on the next, and only
 * then kept.
 */
@Controller
@RequestMapping("/briefs/{brief}/medications/medicines")
class PasteController {

	static final String PASTE_PATH = "/medications/medicines/paste";

	private static final String PASTE = "paste";

	private static final String CHECK = "pasted";

	private final FormPage<Medications, PasteForm> paste;

	private final FormPage<Medications, PastedForm> check;

	PasteController(Pages pages, MedicationsSection section) {
		this.paste = pages.entry(section, "medicines", PASTE, (content, item) -> new PasteForm(null),
				(content, item, typed) -> content);
		this.check = pages.entry(section, "medicines", CHECK, (content, item) -> PastedForm.EMPTY,
				(content, item, typed) -> typed.applied(content));
	}

	@GetMapping("/paste")
	ModelAndView paste(OpenBrief brief, Posted posted) {
		return this.paste.show(brief, PASTE, posted);
	}

	/** Offers the lines for a check; nothing is kept yet. */
	@PostMapping("/paste")
	ModelAndView read(OpenBrief brief, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors,
			Posted posted) {
		List<String> lines = form.read();
		if (lines.size() > PasteForm.MOST) {
			errors.rejectValue("lines", "medications.paste.too-many", new Object[] { PasteForm.MOST }, null);
		}
		return (errors.hasErrors() || lines.isEmpty()) ? this.paste.save(brief, PASTE, form, errors, posted)
				: this.check.offer(brief, CHECK, PastedForm.read(lines), posted);
	}

	/** The rows live in the form alone: who comes back without them pastes again. */
	@GetMapping("/pasted")
	ModelAndView again(OpenBrief brief, Posted posted) {
		ModelAndView check = this.check.show(brief, CHECK, posted);
		boolean typed = check.getModel().get("form") instanceof PastedForm form && !form.rows().isEmpty();
		return typed ? check : new ModelAndView("redirect:" + brief.path() + PASTE_PATH + posted.query());
	}

	@PostMapping("/pasted")
	ModelAndView keep(OpenBrief brief, @Valid @ModelAttribute("form") PastedForm form, BindingResult errors,
			Posted posted) {
		ModelAndView next = this.check.save(brief, CHECK, form, errors, posted);
		if (Objects.toString(next.getViewName()).startsWith("redirect:")) {
			this.paste.forget(brief, PASTE);
		}
		return next;
	}

	/**
	 * What the page for a whole list asks for.
	 *
	 * @param lines one medicine a line
	 */
	record PasteForm(@Text(max = Text.STORY) String lines) {

		/** As many as one form can carry through the check. */
		static final int MOST = 100;

		List<String> read() {
			return (this.lines == null) ? List.of()
					: this.lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}

	}

}
