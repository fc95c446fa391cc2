/**
 * The talk with a doctor: before it, in the room, and right after. It records nothing but
 * what people write.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "guidance", "doctors", "patient", "visit",
		"questions", "words" })
package org.doctorbrief.talk;

import org.springframework.modulith.ApplicationModule;
