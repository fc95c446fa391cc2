package org.doctorbrief.doctors;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
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

/** Each doctor: who they are and how to reach them. */
@Controller
@RequestMapping("/briefs/{brief}/doctors")
class DoctorController {

	private final FormPage<Doctors, DoctorForm> first;

	private final FormPage<Doctors, DoctorForm> second;

	private final FormPage<Doctors, DoctorForm> third;

	DoctorController(Pages pages, DoctorsSection section) {
		this.first = page(pages, section, "first", DoctorId.FIRST);
		this.second = page(pages, section, "second", DoctorId.SECOND);
		this.third = page(pages, section, "third", DoctorId.THIRD);
	}

	@GetMapping("/first")
	ModelAndView showFirst(OpenBrief brief, Posted posted) {
		return this.first.show(brief, posted);
	}

	@PostMapping("/first")
	ModelAndView saveFirst(OpenBrief brief, @Valid @ModelAttribute("form") DoctorForm form, BindingResult errors,
			Posted posted) {
		return this.first.save(brief, form, errors, posted);
	}

	@GetMapping("/second")
	ModelAndView showSecond(OpenBrief brief, Posted posted) {
		return this.second.show(brief, posted);
	}

	@PostMapping("/second")
	ModelAndView saveSecond(OpenBrief brief, @Valid @ModelAttribute("form") DoctorForm form, BindingResult errors,
			Posted posted) {
		return this.second.save(brief, form, errors, posted);
	}

	@GetMapping("/third")
	ModelAndView showThird(OpenBrief brief, Posted posted) {
		return this.third.show(brief, posted);
	}

	@PostMapping("/third")
	ModelAndView saveThird(OpenBrief brief, @Valid @ModelAttribute("form") DoctorForm form, BindingResult errors,
			Posted posted) {
		return this.third.save(brief, form, errors, posted);
	}

	private static FormPage<Doctors, DoctorForm> page(Pages pages, DoctorsSection section, String step, DoctorId id) {
		return pages.step(section, step, (doctors) -> DoctorForm.of(doctors.of(id)),
				(doctors, typed) -> doctors.with(id, typed.toDoctor()));
	}

}
