/**
 * Test results as the reports print them, and how values of one test run over time; never
 * what they mean.
 */
@ApplicationModule(allowedDependencies = { "brief", "pages", "web", "values" })
package org.doctorbrief.results;

import org.springframework.modulith.ApplicationModule;
