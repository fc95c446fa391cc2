/** The way through a brief as a picture: what is behind, what comes next. */
@ApplicationModule(allowedDependencies = { "brief", "pages", "values", "doctors", "records", "letters", "visit",
		"questions", "opinions", "compare", "decision", "sheets" })
package org.doctorbrief.way;

import org.springframework.modulith.ApplicationModule;
