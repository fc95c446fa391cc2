/**
 * What is due when: the dates of a brief as a file for a calendar, and what to do next.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "patient", "doctors", "records", "visit",
		"questions" })
package org.doctorbrief.calendar;

import org.springframework.modulith.ApplicationModule;
