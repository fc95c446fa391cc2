/**
 * Keys and durable storage: seals what is stored, opens it again, and keeps it through a
 * crash.
 */
@ApplicationModule(allowedDependencies = "mode")
package org.doctorbrief.vault;

import org.springframework.modulith.ApplicationModule;
