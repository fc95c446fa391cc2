/**
 * Whether this installation serves one computer at home or many people over the net, and
 * what may not be missing for that.
 */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.mode;

import org.springframework.modulith.ApplicationModule;
