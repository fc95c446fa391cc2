package org.doctorbrief.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language in which every page and every sheet of paper can be read. */
public enum Language {

	/** The language in which the words are written first. */
	ENGLISH("en", "English"),

	/** Spanish as it is understood all over Latin America. */
	SPANISH("es", "Español");

	private final Locale locale;

	private final String ownName;

	Language(String tag, String ownName) {
		this.locale = Locale.forLanguageTag(tag);
		this.ownName = ownName;
	}

	/** What it is called in html and in cookies. */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/** What those who speak it call it. */
	public String ownName() {
		return this.ownName;
	}

	/** The locale of its words, dates and numbers. */
	public Locale locale() {
		return this.locale;
	}

	/** Does something while this is the language that is spoken. */
	public <T> T speaking(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(this.locale);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/** The language of the page that is being made. */
	public static Language current() {
		return of(LocaleContextHolder.getLocale()).orElse(ENGLISH);
	}

	/** The language of that tag, whatever country stands behind it. */
	public static Optional<Language> of(String tag) {
		return Optional.ofNullable(tag).map(Locale::forLanguageTag).flatMap(Language::of);
	}

	/** The language of that locale. */
	public static Optional<Language> of(Locale locale) {
		return Arrays.stream(values())
			.filter((one) -> one.locale.getLanguage().equals(locale.getLanguage()))
			.findFirst();
	}

}
