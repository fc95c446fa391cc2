package org.doctorbrief.takeaway;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.NotABrief;
import org.doctorbrief.brief.NotABrief.Why;
import org.doctorbrief.brief.PortableBriefs;
import org.doctorbrief.pages.Page;
import org.doctorbrief.web.Upload;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page that opens a brief which was taken along, as a new brief. */
@Controller
@RequestMapping(Upload.PATH)
class OpenController {

	private final PortableBriefs portable;

	private final BriefDoor door;

	OpenController(PortableBriefs portable, BriefDoor door) {
		this.portable = portable;
		this.door = door;
	}

	@ModelAttribute("page")
	Page page() {
		return Page.of("takeaway.open", Upload.PATH, "/briefs");
	}

	@GetMapping
	String show(Model model, HttpServletRequest request, HttpServletResponse response) {
		if (Upload.isUnread(request)) {
			return again(Why.LARGE, model, response);
		}
		model.addAttribute("form", OpenForm.BLANK);
		return "takeaway/open";
	}

	@PostMapping
	String open(Principal account, @RequestParam(required = false) MultipartFile file, Model model,
			HttpServletResponse response) throws IOException {
		if (!this.door.hasRoom(account.getName())) {
			return again(Why.FULL, model, response);
		}
		try {
			return "redirect:" + this.portable.open(document(file), account.getName()).path();
		}
		catch (NotABrief ex) {
			return again(ex.why(), model, response);
		}
	}

	private static byte[] document(MultipartFile file) throws IOException {
		if (file == null) {
			throw new NotABrief(Why.MISSING);
		}
		if (file.getSize() > Upload.LARGEST) {
			throw new NotABrief(Why.LARGE);
		}
		return TakenFile.document(file.getBytes());
	}

	private static String again(Why why, Model model, HttpServletResponse response) {
		BindingResult errors = new BeanPropertyBindingResult(OpenForm.BLANK, "form");
		errors.rejectValue("file", "takeaway.open.file." + why);
		model.addAllAttributes(errors.getModel());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "takeaway/open";
	}

	/**
	 * What the page asks for.
	 *
	 * @param file no browser shows again which file was chosen
	 */
	record OpenForm(String file) {

		static final OpenForm BLANK = new OpenForm(null);

	}

}
