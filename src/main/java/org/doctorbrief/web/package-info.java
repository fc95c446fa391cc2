/** The frame of every page: words, form fields and error pages; it knows no feature. */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.web;

import org.springframework.modulith.ApplicationModule;
