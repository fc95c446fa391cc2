/**
 * Signing in with a passkey: a key that a device keeps and never hands out.
 */
@ApplicationModule(allowedDependencies = { "accounts", "mode", "pages", "values", "vault", "web" })
package org.doctorbrief.passkeys;

import org.springframework.modulith.ApplicationModule;
