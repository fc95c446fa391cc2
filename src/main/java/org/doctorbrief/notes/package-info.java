/** What the patient writes for herself, kept apart so that it can be hidden. */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web" })
package org.doctorbrief.notes;

import org.springframework.modulith.ApplicationModule;
