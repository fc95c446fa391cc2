/**
 * Whom the brief is for and why a second opinion is wanted.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "values", "wording" })
package org.doctorbrief.patient;

import org.springframework.modulith.ApplicationModule;
