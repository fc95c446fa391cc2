/** The one page for whoever takes the patient to the visit. */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "doctors", "questions", "records", "visit" })
package org.doctorbrief.caregiver;

import org.springframework.modulith.ApplicationModule;
