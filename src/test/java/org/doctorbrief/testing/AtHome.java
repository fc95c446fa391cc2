package org.doctorbrief.testing;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The mode, for tests of pages without the rest of the house. */
@TestConfiguration(proxyBeanMethods = false)
public class AtHome {

	@Bean
	Mode mode() {
		return Mode.home(SignUps.OPEN);
	}

}
