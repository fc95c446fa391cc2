package org.doctorbrief.patient;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.Patient.YesNo;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** About the person: birth date, country, contact, language and needs on the day. */
@Controller
@RequestMapping("/briefs/{brief}/patient/about")
class AboutController {

	private final FormPage<Patient, AboutForm> page;

	private final Countries countries;

	AboutController(Pages pages, PatientSection section, Countries countries) {
		this.page = pages.step(section, "about", AboutForm::of, AboutForm::applied);
		this.countries = countries;
	}

	@ModelAttribute("countries")
	Map<String, String> countries(Locale locale) {
		return this.countries.names(locale);
	}

	@ModelAttribute("yesNo")
	YesNo[] yesNo() {
		return YesNo.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") AboutForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
