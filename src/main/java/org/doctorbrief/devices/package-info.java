/**
 * The places where a person is signed in: seeing them, and ending them.
 */
@ApplicationModule(allowedDependencies = { "accounts", "mode", "pages", "values", "vault", "web" })
package org.doctorbrief.devices;

import org.springframework.modulith.ApplicationModule;
