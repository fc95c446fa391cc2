package org.doctorbrief.welcome;

/** An invitation was used a moment ago. */
public class InvitationUsed extends RuntimeException {

	InvitationUsed() {
		super("The invitation was used");
	}

}
