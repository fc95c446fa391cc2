package org.doctorbrief.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every failure with a plain page; the log gets kinds of failure and a reference,
 * never what was typed.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private static final Set<Integer> TOLD = Set.of(400, 403, 404, 413, 429, 500, 503);

	private final SecureRandom random = new SecureRandom();

	@RequestMapping("${server.error.path:${error.path:/error}}")
	ModelAndView show(HttpServletRequest request) {
		HttpStatus status = status(request);
		String reference = reference();
		if (status.is5xxServerError()) {
			logger.error("Reference {}: {} {}", reference, status.value(), kinds(request));
		}
		return page(status, reference);
	}

	/**
	 * A body in parts that cannot be taken apart; asking for the error page would try
	 * again.
	 */
	@ExceptionHandler
	ModelAndView brokenParts(MultipartException problem) {
		return page((problem instanceof MaxUploadSizeExceededException) ? HttpStatus.CONTENT_TOO_LARGE
				: HttpStatus.BAD_REQUEST, reference());
	}

	private static ModelAndView page(HttpStatus status, String reference) {
		int told = TOLD.contains(status.value()) ? status.value() : (status.is5xxServerError() ? 500 : 404);
		return new ModelAndView("web/error", Map.of("words", "web.error." + told, "reference", reference), status);
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null && status.isError()) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private String reference() {
		byte[] bytes = new byte[4];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static String kinds(HttpServletRequest request) {
		StringBuilder kinds = new StringBuilder();
		Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		for (int depth = 0; failure != null && depth < 8; depth++) {
			StackTraceElement[] trace = failure.getStackTrace();
			kinds.append(failure.getClass().getName()).append(" at ").append((trace.length > 0) ? trace[0] : "?");
			failure = failure.getCause();
			kinds.append((failure != null) ? ", caused by " : "");
		}
		return kinds.toString();
	}

}
