package org.doctorbrief.guidance;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What the rules of a country say about copies of one's own health records. General
 * information, not legal advice; the sources stand in the file.
 */
@Component
public class RecordsRights {

	private static final List<String> RULES = List.of("US", "GB", "EU", "AU");

	private final Properties facts;

	public RecordsRights() throws IOException {
		this.facts = PropertiesLoaderUtils.loadProperties(new ClassPathResource("guidance/records-rights.properties"));
	}

	/**
	 * What holds in that country, or nothing where it has not been checked.
	 * @param country the country's two letters, or nothing
	 */
	public Optional<Right> in(String country) {
		return RULES.stream().filter((rules) -> holds(rules, country)).findFirst().map(this::right);
	}

	private boolean holds(String rules, String country) {
		String countries = this.facts.getProperty(rules + ".members", rules);
		return country != null && List.of(countries.split(" ")).contains(country);
	}

	private Right right(String rules) {
		return new Right(rules, Period.parse(this.facts.getProperty(rules + ".within")),
				this.facts.getProperty(rules + ".source"), LocalDate.parse(this.facts.getProperty("checked")));
	}

	/**
	 * What the rules say.
	 *
	 * @param rules whose rules: the last word of the message keys that say them
	 * @param within how long whoever holds the records has to answer
	 * @param source the page the rules stand on
	 * @param checkedOn the day it was read
	 */
	public record Right(String rules, Period within, String source, LocalDate checkedOn) {

		/** The last day to answer what was asked for on that day. */
		public LocalDate due(LocalDate asked) {
			return asked.plus(this.within);
		}

	}

}
