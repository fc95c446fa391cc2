package org.doctorbrief.access;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.access.NotForYou.Reason;
import org.doctorbrief.brief.PartHidden;
import org.doctorbrief.drafts.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says why a page does not open, and gives back what was typed for it, which is kept
 * nowhere.
 */
@Controller
@ControllerAdvice
class RefusedController {

	static final String PATH = "/refused";

	static final String REASON = "access.reason";

	@RequestMapping(PATH)
	ModelAndView show(@RequestAttribute(REASON) Reason reason, HttpServletRequest request) {
		boolean gone = reason == Reason.GONE;
		return new ModelAndView("access/refused", gone ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN)
			.addObject("words", reason.words())
			.addObject("text", typed(request));
	}

	/** The owner hid it between the door and the change. */
	@ExceptionHandler
	ModelAndView hiddenMeanwhile(PartHidden hidden, HttpServletRequest request) {
		return show(Reason.HIDDEN, request);
	}

	/** Whether it comes from a form of ours with something in it. */
	static boolean brings(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getParameter("shown") != null && !typed(request).isEmpty();
	}

	private static String typed(HttpServletRequest request) {
		return Typed.posted(request.getParameterMap())
			.fields()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((value) -> !value.isBlank())
			.collect(Collectors.joining("\n\n"));
	}

}
