package org.doctorbrief.people;

import java.time.Duration;
import java.time.Instant;

import org.doctorbrief.brief.Role;

/**
 * An invitation that nobody has taken yet.
 *
 * @param id its id
 * @param brief the id of the brief
 * @param terms on what terms the invited person may open it
 * @param code the hash of the code that goes with its link
 * @param called what the owner calls the invited person, sealed
 * @param endsAt when it ends
 */
record Invitation(String id, String brief, Terms terms, String code, byte[] called, Instant endsAt) {

	static final Duration LIFETIME = Duration.ofDays(7);

	/** How often a wrong code may be typed before it ends. */
	static final int TRIES = 10;

	/** As many as can wait for one brief. */
	static final int MOST = 20;

	/** What the invited person will be. */
	Role role() {
		return this.terms.role();
	}

	/**
	 * What an owner hands on.
	 *
	 * @param link the token in the link
	 * @param code the code that is said apart from it
	 */
	record Secrets(InvitationToken link, String code) {

	}

}
