package org.doctorbrief.trail;

import org.doctorbrief.testing.ServerSettings;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = ServerSettings.class)
class RecorderOnPostgresIT extends RecorderTests {

}
