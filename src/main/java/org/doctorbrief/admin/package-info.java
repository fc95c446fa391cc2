/**
 * Looking after the accounts of a server, by people who can read no brief but their own.
 */
@ApplicationModule(
		allowedDependencies = { "accounts", "brief", "mode", "pages", "recovery", "takeaway", "values", "web" })
package org.doctorbrief.admin;

import org.springframework.modulith.ApplicationModule;
