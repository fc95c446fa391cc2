/**
 * The questions for the doctors: her own and those chosen from a bank, in her order.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "doctors", "values", "wording" })
package org.doctorbrief.questions;

import org.springframework.modulith.ApplicationModule;
