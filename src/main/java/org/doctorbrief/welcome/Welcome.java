package org.doctorbrief.welcome;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;

import org.springframework.stereotype.Component;

/** Says who may make an account. */
@Component
public class Welcome {

	private final Mode mode;

	private final Invitations invitations;

	Welcome(Mode mode, Invitations invitations) {
		this.mode = mode;
		this.invitations = invitations;
	}

	/**
	 * Why somebody may not make an account, if so.
	 * @param invitation what the link carried, or null
	 * @param expected whether the owner of a brief invited this person to it
	 * @param address where the request comes from
	 * @param first whether there is no account yet
	 * @return the reason, or nothing
	 */
	public Optional<Refusal> refusal(String invitation, boolean expected, String address, boolean first) {
		if (this.mode.signUps() == SignUps.CLOSED) {
			return Optional.of(Refusal.CLOSED);
		}
		if (expected) {
			return Optional.empty();
		}
		if (invitation != null && this.invitations.isOpen(invitation)) {
			return Optional.empty();
		}
		if (this.mode.signUps() == SignUps.BY_INVITATION) {
			return Optional.of((invitation != null) ? Refusal.TOO_OLD : Refusal.BY_INVITATION);
		}
		return (first && !onThisMachine(address)) ? Optional.of(Refusal.FIRST) : Optional.empty();
	}

	/**
	 * Uses an invitation up, in the transaction that makes the account.
	 * @param invitation what the link carried, or null
	 * @param expected whether the owner of a brief invited this person to it
	 * @throws InvitationUsed when somebody else was faster and it was needed
	 */
	public void use(String invitation, boolean expected) {
		boolean used = invitation != null && this.invitations.use(invitation);
		if (!used && !expected && this.mode.signUps() == SignUps.BY_INVITATION) {
			throw new InvitationUsed();
		}
	}

	private static boolean onThisMachine(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
