package org.doctorbrief.accounts;

import java.util.Comparator;
import java.util.List;

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
	public void endOthers(String account, String here) {
		of(account).stream().map(Session::getId).filter((session) -> !session.equals(here)).forEach(this::end);
	}

	/** Ends one session. */
	public void end(String session) {
		this.sessions.deleteById(session);
	}

	/** The account's sessions that still run; the oldest comes first. */
	public List<Session> of(String account) {
		return this.sessions.findByPrincipalName(account)
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map(Session.class::cast)
			.sorted(Comparator.comparing(Session::getCreationTime))
			.toList();
	}

}
