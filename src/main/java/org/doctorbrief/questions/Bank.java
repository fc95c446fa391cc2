package org.doctorbrief.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the bank's questions, in the reader's language. */
@Component
class Bank {

	private static final Map<Category, String> FIELDS = Map.of(Category.DIAGNOSIS, "diagnosis", Category.ASSESSMENT,
			"assessment", Category.TREATMENT, "treatment", Category.WAITING, "waiting", Category.GOAL, "goal",
			Category.EXPERIENCE, "experience", Category.NEXT_STEPS, "nextSteps", Category.DIFFERENCES, "differences");

	private final MessageSource messages;

	Bank(MessageSource messages) {
		this.messages = messages;
	}

	String words(BankQuestion question) {
		String key = "questions.bank." + FIELDS.get(question.category()) + "." + question.name();
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** The words of these questions by their names, in order. */
	Map<String, String> words(List<BankQuestion> questions) {
		Map<String, String> words = new LinkedHashMap<>();
		questions.forEach((question) -> words.put(question.name(), words(question)));
		return words;
	}

}
