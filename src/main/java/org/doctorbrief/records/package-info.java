/**
 * Which records the second doctor needs, and which are asked for, here or missing.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "values" })
package org.doctorbrief.records;

import org.springframework.modulith.ApplicationModule;
