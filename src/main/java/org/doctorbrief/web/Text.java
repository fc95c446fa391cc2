package org.doctorbrief.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Text that can be stored: at most so many characters, and the message tells by how many
 * it is too long.
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE,
		ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

	/** A line, such as a name. */
	int SHORT = 200;

	/** A few paragraphs. */
	int AREA = 4000;

	/** A whole story. */
	int STORY = 10000;

	int max() default SHORT;

	/** Whether it stands on one line, however long it is. */
	boolean oneLine() default false;

	String message() default "{web.text.too-long}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
