/**
 * The visit to the second doctor: when and where it is, and who comes along.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values", "doctors", "patient" })
package org.doctorbrief.visit;

import org.springframework.modulith.ApplicationModule;
