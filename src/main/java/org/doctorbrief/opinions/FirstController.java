package org.doctorbrief.opinions;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the first doctor said. */
@Controller("opinionsFirstController")
@RequestMapping("/briefs/{brief}/opinions/first")
class FirstController {

	private final FormPage<Opinions, FirstForm> page;

	private final SourceNames sources;

	private final Briefs briefs;

	private final DoctorsSection doctors;

	FirstController(Pages pages, OpinionsSection section, SourceNames sources, Briefs briefs, DoctorsSection doctors) {
		this.briefs = briefs;
		this.doctors = doctors;
		this.sources = sources;
		this.page = pages.step(section, "first", FirstForm::of, FirstForm::applied);
	}

	@ModelAttribute("sources")
	Map<String, String> sources(Locale locale) {
		return this.sources.in(locale);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		String doctor = snapshot.of(this.doctors).name(DoctorId.FIRST).orElse(null);
		return this.page.show(brief, snapshot, posted).addObject("doctor", doctor);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") FirstForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
