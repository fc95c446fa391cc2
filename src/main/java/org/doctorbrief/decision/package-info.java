/**
 * What matters, what each path would involve, what comes next, and closing the loop; the
 * application never says which path to take.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "patient", "story", "doctors", "opinions",
		"questions", "sheets" })
package org.doctorbrief.decision;

import org.springframework.modulith.ApplicationModule;
