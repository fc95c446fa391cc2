/**
 * Accounts, signing in and out, and who may open which brief.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "vault" })
package org.doctorbrief.access;

import org.springframework.modulith.ApplicationModule;
