/**
 * Links with which somebody far away reads the printed brief: making them, watching over
 * them, ending them.
 */
@ApplicationModule(
		allowedDependencies = { "brief", "documents", "mode", "pages", "paper", "passwords", "values", "vault", "web" })
package org.doctorbrief.sharing;

import org.springframework.modulith.ApplicationModule;
