/**
 * Everything that leaves the application on paper: the printable brief and every other
 * PDF.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "patient", "doctors", "medications",
		"records", "results", "questions", "opinions", "visit", "story", "front", "latest", "mode", "paper", "values",
		"vault" })
package org.doctorbrief.documents;

import org.springframework.modulith.ApplicationModule;
