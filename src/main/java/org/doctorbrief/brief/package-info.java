/**
 * What a brief is: its sections and steps, who may open it, and how it is stored.
 */
@ApplicationModule(allowedDependencies = { "web", "vault", "guidance", "values" })
package org.doctorbrief.brief;

import org.springframework.modulith.ApplicationModule;
