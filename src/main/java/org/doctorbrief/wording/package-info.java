/**
 * Finds words that a doctor may hear as blame, doubt or pressure, and knows neutral lines
 * to take over. It looks when it is asked to, never blocks, and never changes what
 * somebody wrote.
 */
@ApplicationModule(allowedDependencies = {})
package org.doctorbrief.wording;

import org.springframework.modulith.ApplicationModule;
