package org.doctorbrief.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** The date exists, or nothing was typed. */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDate.Validator.class)
public @interface RealDate {

	/** The message's key. */
	String message() default "{pages.date.unreal}";

	/** Not used. */
	Class<?>[] groups() default {};

	/** Not used. */
	Class<? extends Payload>[] payload() default {};

	/** Tries to make the date. */
	class Validator implements ConstraintValidator<RealDate, DateForm> {

		@Override
		public boolean isValid(DateForm date, ConstraintValidatorContext context) {
			try {
				return date == null || date.toWhen() != null;
			}
			catch (DateTimeException ex) {
				return false;
			}
		}

	}

}
