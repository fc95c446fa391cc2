/**
 * What changed while somebody typed: notices it, and lays both texts side by side.
 */
@ApplicationModule(allowedDependencies = { "values", "vault", "web" })
package org.doctorbrief.meanwhile;

import org.springframework.modulith.ApplicationModule;
