/**
 * The people who sign in: signing up, in and out, and the page of an account.
 */
@ApplicationModule(allowedDependencies = { "brief", "mode", "pages", "passwords", "web", "vault", "values", "welcome" })
package org.doctorbrief.accounts;

import org.springframework.modulith.ApplicationModule;
