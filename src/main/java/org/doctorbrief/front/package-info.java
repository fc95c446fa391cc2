/** Page 1 of a printed brief: the few facts of all rooms at a glance, line by line. */
@ApplicationModule(allowedDependencies = { "brief", "web", "patient", "doctors", "medications", "records", "questions",
		"opinions", "story", "visit", "paper", "values" })
package org.doctorbrief.front;

import org.springframework.modulith.ApplicationModule;
