package org.doctorbrief.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Counts what a person would call characters, and says how many are too many. */
public class TextValidator implements ConstraintValidator<Text, String> {

	private int max;

	@Override
	public void initialize(Text text) {
		this.max = text.max();
	}

	@Override
	public boolean isValid(String value, ConstraintValidatorContext context) {
		int over = (value != null) ? value.codePointCount(0, value.length()) - this.max : 0;
		if (over <= 0) {
			return true;
		}
		HibernateConstraintValidatorContext told = context.unwrap(HibernateConstraintValidatorContext.class);
		told.addMessageParameter("over", over);
		if (over == 1) {
			told.disableDefaultConstraintViolation();
			told.buildConstraintViolationWithTemplate("{web.text.one-too-long}").addConstraintViolation();
		}
		return false;
	}

}
