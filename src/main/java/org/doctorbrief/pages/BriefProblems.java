package org.doctorbrief.pages;

import org.doctorbrief.brief.WrittenByNewerVersion;
import org.doctorbrief.vault.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what is wrong when a stored part of a brief does not open. */
@ControllerAdvice
class BriefProblems {

	private static final Logger logger = LoggerFactory.getLogger(BriefProblems.class);

	@ExceptionHandler
	ModelAndView sealBroken(SealBroken problem) {
		logger.error("A stored part does not open: it was changed or moved");
		return problem("pages.sealed", HttpStatus.INTERNAL_SERVER_ERROR);
	}

	@ExceptionHandler
	ModelAndView writtenByNewerVersion(WrittenByNewerVersion problem) {
		logger.warn("A stored part was written by a newer version");
		return problem("pages.newer", HttpStatus.CONFLICT);
	}

	private static ModelAndView problem(String words, HttpStatus status) {
		ModelAndView view = new ModelAndView("pages/problem", status);
		view.addObject("words", words);
		return view;
	}

}
