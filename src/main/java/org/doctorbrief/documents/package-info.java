/**
 * Everything that leaves the application on paper: the printable brief and every other
 * PDF.
 */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.documents;

import org.springframework.modulith.ApplicationModule;
