package org.doctorbrief.accounts;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The places where an account is signed in right now. */
@Component
public class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Signs the account out everywhere. */
	public void endAll(String account) {
		this.sessions.findByPrincipalName(account).keySet().forEach(this.sessions::deleteById);
	}

	/** Signs the account out everywhere but here. */
	void endOthers(String account, String here) {
		this.sessions.findByPrincipalName(account)
			.keySet()
			.stream()
			.filter((session) -> !session.equals(here))
			.forEach(this.sessions::deleteById);
	}

}
