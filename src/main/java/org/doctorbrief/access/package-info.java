/**
 * The doors: which stand open, who may open which brief, and how long a session lasts.
 */
@ApplicationModule(allowedDependencies = { "brief", "limits", "mode", "web" })
package org.doctorbrief.access;

import org.springframework.modulith.ApplicationModule;
