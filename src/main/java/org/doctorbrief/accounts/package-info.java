/**
 * The people who sign in: signing up, in and out, passwords and how to replace one.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "vault", "values" })
package org.doctorbrief.accounts;

import org.springframework.modulith.ApplicationModule;
