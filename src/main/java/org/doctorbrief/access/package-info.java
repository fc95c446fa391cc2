/**
 * The doors: which stand open, and to whom, and how long a session lasts.
 */
@ApplicationModule(allowedDependencies = { "brief", "drafts", "limits", "mode", "web" })
package org.doctorbrief.access;

import org.springframework.modulith.ApplicationModule;
