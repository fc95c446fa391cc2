/**
 * Who may make an account: everybody, those with an invitation, or nobody; and the first
 * one always from the machine itself.
 */
@ApplicationModule(allowedDependencies = { "mode", "values", "vault" })
package org.doctorbrief.welcome;

import org.springframework.modulith.ApplicationModule;
