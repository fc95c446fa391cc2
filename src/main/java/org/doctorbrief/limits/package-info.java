/**
 * How often one address may knock at a door, so that a flood of requests takes nothing
 * from those at work.
 */
@ApplicationModule(allowedDependencies = "mode")
package org.doctorbrief.limits;

import org.springframework.modulith.ApplicationModule;
