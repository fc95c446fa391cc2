package org.doctorbrief.brief;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For whom a page of a brief is: readers and everybody above, or the owner alone. Without
 * it, a page is for those who may write.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

	/** The least that somebody must be to the brief. */
	Role value();

}
