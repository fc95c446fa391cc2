/** The start page, help and words explained, and what differs from country to country. */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.guidance;

import org.springframework.modulith.ApplicationModule;
