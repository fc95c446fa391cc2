/**
 * How a person gets back in without her password: recovery codes that she keeps on paper,
 * and a link from the owner of the machine.
 */
@ApplicationModule(
		allowedDependencies = { "accounts", "brief", "mode", "pages", "paper", "passwords", "values", "vault" })
package org.doctorbrief.recovery;

import org.springframework.modulith.ApplicationModule;
