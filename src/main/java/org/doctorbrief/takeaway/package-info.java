/**
 * What is yours: a whole brief in one file, such a file opened again, and the end of an
 * account.
 */
@ApplicationModule(
		allowedDependencies = { "accounts", "brief", "documents", "pages", "paper", "values", "vault", "web" })
package org.doctorbrief.takeaway;

import org.springframework.modulith.ApplicationModule;
