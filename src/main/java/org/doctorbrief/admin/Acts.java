package org.doctorbrief.admin;

import java.util.Optional;

import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.accounts.AccountState;
import org.doctorbrief.brief.BriefAccess;
import org.doctorbrief.recovery.ResetLinks;
import org.doctorbrief.takeaway.Leaving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * What an admin can do to an account, none of which opens a brief. The accounts of admins
 * are left to the owner of the machine.
 */
@Service
class Acts {

	private static final Logger logger = LoggerFactory.getLogger(Acts.class);

	private final AccountStates states;

	private final BriefAccess briefs;

	private final ResetLinks links;

	private final Leaving leaving;

	Acts(AccountStates states, BriefAccess briefs, ResetLinks links, Leaving leaving) {
		this.states = states;
		this.briefs = briefs;
		this.links = links;
		this.leaving = leaving;
	}

	/** The account, if an admin may do something to it. */
	Optional<AccountState> open(String account) {
		return this.states.of(account).filter((state) -> !state.admin());
	}

	/** How many briefs it can open; their ids stay here. */
	int briefs(AccountState on) {
		return this.briefs.briefsOf(on.account()).size();
	}

	void shut(AccountState on) {
		this.states.shut(on.account());
		logger.info("An admin shut an account");
	}

	void reopen(AccountState on) {
		this.states.open(on.account());
		logger.info("An admin opened an account again");
	}

	/** A link for a new password; when its devices are lost, its use forgets them. */
	String link(AccountState on, boolean lost) {
		logger.info("An admin made a link for a new password{}", lost ? " that forgets the passkeys" : "");
		return this.links.linkFor(on.account(), lost);
	}

	void delete(AccountState on) {
		this.leaving.leave(on.account());
		logger.info("An admin deleted an account");
	}

}
