/** Words for hard conversations, filled from the brief. */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "doctors", "opinions", "patient",
		"records", "visit" })
package org.doctorbrief.words;

import org.springframework.modulith.ApplicationModule;
