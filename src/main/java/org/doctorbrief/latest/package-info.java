/**
 * Whether a print is the latest one: a word in its foot, and a page where anybody who
 * holds the print can ask.
 */
@ApplicationModule(allowedDependencies = { "brief", "limits", "mode", "pages", "vault", "web" })
package org.doctorbrief.latest;

import org.springframework.modulith.ApplicationModule;
