package org.doctorbrief.testing;

import org.doctorbrief.testing.Serving.TurnedClock;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Sets the clock of an application that many test classes share, so that none of them
 * begins at the time to which another has turned it.
 */
class RightTime implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(TurnedClock.class).right();
	}

}
