/**
 * What two or three doctors said, side by side: what is the same, what differs, and what
 * to ask about it. It never says who is right.
 */
@ApplicationModule(
		allowedDependencies = { "brief", "pages", "web", "values", "doctors", "opinions", "questions", "sheets" })
package org.doctorbrief.compare;

import org.springframework.modulith.ApplicationModule;
