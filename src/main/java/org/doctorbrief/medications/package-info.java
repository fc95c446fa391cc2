/**
 * Medicines and supplements as they are taken, allergies, and past problems with
 * medicines.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values" })
package org.doctorbrief.medications;

import org.springframework.modulith.ApplicationModule;
