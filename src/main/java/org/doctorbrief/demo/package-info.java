/**
 * An invented patient's brief to look at, in a home that is thrown away afterwards.
 */
@ApplicationModule(allowedDependencies = { "accounts", "brief", "vault" })
package org.doctorbrief.demo;

import org.springframework.modulith.ApplicationModule;
