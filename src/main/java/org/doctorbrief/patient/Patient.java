package org.doctorbrief.patient;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * Whom the brief is for and why.
 *
 * @param who the person
 * @param reasons why a second opinion is wanted
 */
public record Patient(Person who, Reasons reasons) {

	static final Patient BLANK = new Patient(null, null);

	public Patient {
		who = (who != null) ? who : Person.BLANK;
		reasons = (reasons != null) ? reasons : Reasons.BLANK;
	}

	Patient with(Person next) {
		return new Patient(next, this.reasons);
	}

	Patient with(Reasons next) {
		return new Patient(this.who, next);
	}

	Progress start() {
		return Progress.of(this.who.forWhom(), this.who.name(), this.reasons.goal());
	}

	Progress about() {
		return Progress.of(this.who.born(), this.who.country(), this.who.phone());
	}

	Progress why() {
		return Progress.of(!this.reasons.ticked().isEmpty() || this.reasons.other() != null, this.reasons.safeTime(),
				this.reasons.relationship());
	}

	/**
	 * The person.
	 *
	 * @param forWhom whose brief it is, as the account's owner sees it
	 * @param name the patient's name
	 * @param born the date of birth
	 * @param country the country's two letters
	 * @param phone how to reach the patient
	 * @param email how to reach the patient
	 * @param language the language she speaks best
	 * @param interpreter whether an interpreter should be there
	 * @param needs what she needs on the day
	 */
	public record Person(ForWhom forWhom, String name, When born, String country, String phone, String email,
			String language, YesNo interpreter, String needs) {

		private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

		static final Person BLANK = new Person(null, null, null, null, null, null, null, null, null);

		public Person {
			born = When.orUnknown(born);
			country = COUNTRIES.contains(country) ? country : null;
		}

		/** The country's name in that language. */
		public String countryName(Locale locale) {
			return (this.country != null)
					? new Locale.Builder().setRegion(this.country).build().getDisplayCountry(locale) : null;
		}

		Person named(ForWhom forWhom, String name) {
			return new Person(forWhom, name, this.born, this.country, this.phone, this.email, this.language,
					this.interpreter, this.needs);
		}

	}

	/** Whose brief it is, as the account's owner sees it. */
	public enum ForWhom {

		ME, CHILD, OTHER

	}

	/** A plain answer. */
	public enum YesNo {

		YES, NO

	}

}
