/**
 * The patient's story: what happened, and what matters.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "values", "wording" })
package org.doctorbrief.story;

import org.springframework.modulith.ApplicationModule;
