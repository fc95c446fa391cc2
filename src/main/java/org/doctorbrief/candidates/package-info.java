/**
 * Who could be the second doctor: what to find out about each, and what it will cost.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "doctors", "patient" })
package org.doctorbrief.candidates;

import org.springframework.modulith.ApplicationModule;
