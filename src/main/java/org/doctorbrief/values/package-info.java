/**
 * What content is made of: lists, dates as far as they are known, sources and ids.
 */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.values;

import org.springframework.modulith.ApplicationModule;
