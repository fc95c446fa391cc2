package org.doctorbrief.passwords;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * A password of at least eight characters that is not among the first that people try.
 */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Validator.class)
public @interface GoodPassword {

	/** The message's key. */
	String message() default "{passwords.short}";

	/** Not used. */
	Class<?>[] groups() default {};

	/** Not used. */
	Class<? extends Payload>[] payload() default {};

	/**
	 * Measures with the word lists that come with zxcvbn; nothing leaves this computer.
	 */
	class Validator implements ConstraintValidator<GoodPassword, Secret> {

		private static final int SHORTEST = 8;

		private static final int MEASURED = 100;

		private static final double FEWEST_GUESSES = 1e6;

		private final Zxcvbn zxcvbn = new Zxcvbn();

		@Override
		public boolean isValid(Secret secret, ConstraintValidatorContext context) {
			String password = secret.typed();
			if (password.codePointCount(0, password.length()) < SHORTEST) {
				return false;
			}
			String measured = password.substring(0, Math.min(password.length(), MEASURED));
			if (this.zxcvbn.measure(measured, java.util.List.of("doctor", "brief", "doctorbrief"))
				.getGuesses() < FEWEST_GUESSES) {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate("{passwords.common}").addConstraintViolation();
				return false;
			}
			return true;
		}

	}

}
