/**
 * Secrets that people type: how a password is hashed and what makes a good one, and how
 * wrong tries are slowed down.
 */
@ApplicationModule(allowedDependencies = "vault")
package org.doctorbrief.passwords;

import org.springframework.modulith.ApplicationModule;
