package org.doctorbrief.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that walks through the packaged application: its methods may ask for
 * a {@link Browser} and for the {@link RunningApplication}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@ExtendWith(ApplicationExtension.class)
public @interface JourneyTest {

}
