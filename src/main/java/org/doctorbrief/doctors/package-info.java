/**
 * The doctors a brief speaks of, and how to reach them.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web" })
package org.doctorbrief.doctors;

import org.springframework.modulith.ApplicationModule;
