package org.doctorbrief.testing;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * A language that nobody speaks: English in which every word is two fifths longer, as
 * words are in languages that are still to come.
 */
public final class Stretched implements MessageSource {

	private static final Pattern WORD = Pattern.compile("\\{[^{}]*}|[\\p{L}’]+");

	private static final double MORE = 0.4;

	private final MessageSource english;

	public Stretched(MessageSource english) {
		this.english = english;
	}

	/** Returns the text with each of its words two fifths longer. */
	public static String text(String english) {
		return (english != null) ? WORD.matcher(english).replaceAll(Stretched::word) : null;
	}

	@Override
	public String getMessage(String code, Object[] values, String otherwise, Locale locale) {
		String words = this.english.getMessage(code, values, null, Locale.ENGLISH);
		return (words != null) ? text(words) : otherwise;
	}

	@Override
	public String getMessage(String code, Object[] values, Locale locale) {
		return text(this.english.getMessage(code, values, Locale.ENGLISH));
	}

	@Override
	public String getMessage(MessageSourceResolvable message, Locale locale) {
		return text(this.english.getMessage(message, Locale.ENGLISH));
	}

	private static String word(MatchResult word) {
		boolean gap = word.group().startsWith("{") || word.group().endsWith("ø");
		return gap ? Matcher.quoteReplacement(word.group())
				: word.group() + "ø".repeat((int) Math.ceil(word.group().length() * MORE));
	}

}
