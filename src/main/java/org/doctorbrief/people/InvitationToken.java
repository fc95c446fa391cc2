package org.doctorbrief.people;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the link of an invitation holds.
 *
 * @param value 256 random bits in 43 characters; only a keyed mark of it is stored
 */
record InvitationToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static InvitationToken random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "InvitationToken";
	}

}
