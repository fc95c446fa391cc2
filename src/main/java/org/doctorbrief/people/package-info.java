/**
 * The people of a brief: its owner, those who help to fill it in and those who read it,
 * how they are invited, and what is kept from them.
 */
@ApplicationModule(
		allowedDependencies = { "brief", "pages", "web", "values", "vault", "accounts", "passwords", "mode", "trail" })
package org.doctorbrief.people;

import org.springframework.modulith.ApplicationModule;
