package org.doctorbrief.questions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the bank's questions, in the reader's language. */
@Component
class Bank {

	private final MessageSource messages;

	Bank(MessageSource messages) {
		this.messages = messages;
	}

	String words(BankQuestion question) {
		String key = "questions.bank." + question.category().part() + "." + question.name();
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** The word of each category, which is also its field on the page, in order. */
	static List<String> parts() {
		return Arrays.stream(Category.values()).map(Category::part).toList();
	}

	/** The questions of each category by its word. */
	static Map<String, List<BankQuestion>> byPart() {
		return Arrays.stream(Category.values()).collect(Collectors.toMap(Category::part, BankQuestion::of));
	}

	/** The words of these questions by their names, in order. */
	Map<String, String> words(List<BankQuestion> questions) {
		Map<String, String> words = new LinkedHashMap<>();
		questions.forEach((question) -> words.put(question.name(), words(question)));
		return words;
	}

}
