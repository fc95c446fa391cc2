package org.doctorbrief.web;

import java.beans.PropertyEditorSupport;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes in what people type: blank becomes nothing, and what cannot be stored or printed
 * is dropped.
 */
@ControllerAdvice
public class TypedText extends PropertyEditorSupport {

	@InitBinder
	void everyString(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new TypedText());
		// forms are records: their constructors take all there is
		binder.setDeclarativeBinding(true);
	}

	@Override
	public void setAsText(String text) {
		setValue(clean(text));
	}

	@Override
	public String getAsText() {
		return (getValue() != null) ? getValue().toString() : null;
	}

	/** What is kept of it; nothing when it is blank. */
	public static String clean(String typed) {
		if (typed == null) {
			return null;
		}
		String kept = typed.replace("\r\n", "\n")
			.codePoints()
			.filter(TypedText::allowedInXml)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return kept.isBlank() ? null : kept;
	}

	private static boolean allowedInXml(int c) {
		return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
				|| c >= 0x10000;
	}

}
