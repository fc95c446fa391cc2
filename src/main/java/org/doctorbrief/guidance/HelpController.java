package org.doctorbrief.guidance;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages to which the foot of every page leads. */
@Controller
class HelpController {

	private final Glossary glossary;

	HelpController(Glossary glossary) {
		this.glossary = glossary;
	}

	@GetMapping("/help")
	String help() {
		return "guidance/help";
	}

	@GetMapping("/help/words")
	String words(Locale locale, Model model) {
		model.addAttribute("letters", this.glossary.byLetter(locale));
		return "guidance/words";
	}

	@GetMapping("/help/accessibility")
	String accessibility() {
		return "guidance/accessibility";
	}

	@GetMapping("/help/data")
	String data() {
		return "guidance/data";
	}

}
