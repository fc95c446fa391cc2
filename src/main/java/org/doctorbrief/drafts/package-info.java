/**
 * What somebody typed and did not save yet: kept for her alone, sealed with the brief's
 * own key, never an answer.
 */
@ApplicationModule(allowedDependencies = { "brief", "meanwhile", "values", "vault", "web" })
package org.doctorbrief.drafts;

import org.springframework.modulith.ApplicationModule;
