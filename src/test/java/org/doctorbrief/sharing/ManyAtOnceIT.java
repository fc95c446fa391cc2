package org.doctorbrief.sharing;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.ServerSettings;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL, where servers keep their data. */
@ApplicationTest
@ContextConfiguration(initializers = ServerSettings.class)
@TestPropertySource(properties = "doctorbrief.sign-up=open")
class ManyAtOnceIT extends ManyAtOnce {

}
