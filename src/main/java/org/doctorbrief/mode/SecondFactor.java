package org.doctorbrief.mode;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Whether a password alone signs somebody in. */
public enum SecondFactor {

	/** It does; a passkey can be used in its place. */
	OFFERED,
	/** It does not: a passkey must be used, too. */
	REQUIRED;

	/** The choice of that word in the settings. */
	static SecondFactor of(String word) {
		return switch (word) {
			case "offered" -> OFFERED;
			case "required" -> REQUIRED;
			default -> throw new StartupProblem("The setting doctorbrief.second-factor=" + word + " is not known.",
					"Choose offered or required.");
		};
	}

	/** Whether this person still has to use her passkey. */
	public boolean isMissingFrom(Authentication person) {
		return this == REQUIRED && person.getAuthorities()
			.stream()
			.noneMatch((one) -> FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(one.getAuthority()));
	}

}
