/** What people are told before they start, and what differs from country to country. */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.guidance;

import org.springframework.modulith.ApplicationModule;
