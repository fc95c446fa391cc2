/**
 * What a second doctor usually asks, with the answers as they stand all over the brief.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "patient", "story", "background",
		"medications", "opinions", "visit", "wording" })
package org.doctorbrief.interview;

import org.springframework.modulith.ApplicationModule;
