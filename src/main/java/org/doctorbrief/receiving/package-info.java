/**
 * The pages for somebody who was sent a link: a passcode, then the document. They tell
 * nothing of the patient, and need no account.
 */
@ApplicationModule(
		allowedDependencies = { "limits", "pages", "paper", "passwords", "sharing", "values", "vault", "web" })
package org.doctorbrief.receiving;

import org.springframework.modulith.ApplicationModule;
