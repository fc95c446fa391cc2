/** Letters and messages: written, kept, sent, and what was answered. */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "patient", "doctors", "sheets", "records",
		"guidance", "words", "wording" })
package org.doctorbrief.letters;

import org.springframework.modulith.ApplicationModule;
