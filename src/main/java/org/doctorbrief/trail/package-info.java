/**
 * Who changed what and when: a chain of entries for each brief that its owner and its
 * helpers can read, and that shows when somebody changed it afterwards.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "vault" })
package org.doctorbrief.trail;

import org.springframework.modulith.ApplicationModule;
