package org.doctorbrief.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What differs from country to country: the emergency number, the size of paper, the
 * name.
 */
@Component
public class Countries {

	private final Properties facts = new Properties();

	private final MessageSource messages;

	Countries(MessageSource messages) throws IOException {
		this.messages = messages;
		try (InputStream file = new ClassPathResource("guidance/countries.properties").getInputStream()) {
			this.facts.load(file);
		}
	}

	/**
	 * The number to call, as people say it in the language of the page, or nothing when
	 * it has not been checked for that country.
	 */
	public Optional<String> emergencyNumber(String code) {
		return fact(code, "emergency").map((numbers) -> numbers.split(" ")).map(this::either);
	}

	/** Either {@code a4} or {@code letter}. */
	public String paper(String code) {
		return fact(code, "paper").orElse("a4");
	}

	/** Every country by its code, in the order of its names. */
	public Map<String, String> names(Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		Comparator<Locale> byName = Comparator.comparing((country) -> country.getDisplayCountry(locale),
				Collator.getInstance(locale));
		Stream.of(Locale.getISOCountries())
			.map((code) -> new Locale.Builder().setRegion(code).build())
			.sorted(byName)
			.forEach((country) -> names.put(country.getCountry(), country.getDisplayCountry(locale)));
		return names;
	}

	private String either(String... numbers) {
		return (numbers.length == 1) ? numbers[0]
				: this.messages.getMessage("guidance.either", numbers, LocaleContextHolder.getLocale());
	}

	private Optional<String> fact(String code, String kind) {
		return Optional.ofNullable(code).map((known) -> this.facts.getProperty(known + "." + kind));
	}

}
