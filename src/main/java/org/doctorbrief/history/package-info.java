/**
 * What was here before: the last versions of each section, bringing them back, and
 * forgetting them.
 */
@ApplicationModule(allowedDependencies = { "brief", "values", "pages", "web", "vault" })
package org.doctorbrief.history;

import org.springframework.modulith.ApplicationModule;
