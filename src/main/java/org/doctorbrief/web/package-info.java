/** The frame of every page: words, form fields and error pages; it knows no feature. */
@ApplicationModule(allowedDependencies = { "mode", "values" })
package org.doctorbrief.web;

import org.springframework.modulith.ApplicationModule;
