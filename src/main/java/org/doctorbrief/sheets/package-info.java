/** Single sheets of paper: a letter, a card, two opinions side by side. */
@ApplicationModule(allowedDependencies = { "brief", "guidance", "patient", "paper" })
package org.doctorbrief.sheets;

import org.springframework.modulith.ApplicationModule;
