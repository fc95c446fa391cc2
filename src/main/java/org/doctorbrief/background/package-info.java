/**
 * What was there before: conditions, operations, and what runs in the family.
 */
@ApplicationModule(allowedDependencies = { "brief", "values", "pages", "web" })
package org.doctorbrief.background;

import org.springframework.modulith.ApplicationModule;
