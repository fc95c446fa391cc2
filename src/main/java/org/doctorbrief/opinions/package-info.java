/**
 * What each doctor said, quoted as reported.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "guidance", "doctors", "questions", "values" })
package org.doctorbrief.opinions;

import org.springframework.modulith.ApplicationModule;
