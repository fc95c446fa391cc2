/**
 * The patient's story: what happened, what was there before, what matters, and who comes
 * along.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "values" })
package org.doctorbrief.story;

import org.springframework.modulith.ApplicationModule;
