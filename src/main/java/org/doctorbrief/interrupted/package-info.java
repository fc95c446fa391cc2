/**
 * What somebody was typing when her visit ended: it goes through the sign-in page,
 * sealed, and comes back as a draft.
 */
@ApplicationModule(allowedDependencies = { "accounts", "brief", "drafts", "mode", "vault", "web" })
package org.doctorbrief.interrupted;

import org.springframework.modulith.ApplicationModule;
