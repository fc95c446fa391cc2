/**
 * Turns a page into an accessible PDF; it knows fonts, lines and sheets, and no feature.
 */
@ApplicationModule(allowedDependencies = "vault")
package org.doctorbrief.paper;

import org.springframework.modulith.ApplicationModule;
