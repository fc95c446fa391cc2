package org.doctorbrief.devices;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpSession;
import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.vault.Fingerprints;
import org.doctorbrief.web.CoarseDevice;
import org.doctorbrief.web.Idle;

import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/**
 * Where an account is signed in. A session keeps whose it is and a word for the device,
 * and neither an address nor what the browser says of itself.
 */
@Service
class Devices {

	/** How many places there may be at a time where many people are served. */
	static final int MOST = 5;

	private static final String WHOSE = "devices.account";

	private static final String DEVICE = "devices.device";

	private final Sessions sessions;

	private final Fingerprints fingerprints;

	private final Mode mode;

	private final Clock clock;

	Devices(Sessions sessions, Fingerprints fingerprints, Mode mode, Clock clock) {
		this.sessions = sessions;
		this.fingerprints = fingerprints;
		this.mode = mode;
		this.clock = clock;
	}

	/** Notes a place when it is new; the oldest ends when there are too many. */
	void arrive(String account, HttpSession session, String browser) {
		if (account.equals(session.getAttribute(WHOSE))) {
			return;
		}
		session.setAttribute(WHOSE, account);
		session.setAttribute(DEVICE, CoarseDevice.of(browser).orElse(null));
		if (this.mode.serves()) {
			List<String> others = others(account, session.getId());
			others.subList(0, Math.max(0, others.size() + 1 - MOST)).forEach(this.sessions::end);
		}
	}

	/** All places; the one that asks comes first, then the one that was used last. */
	List<Place> of(String account, String here) {
		return running(account).stream()
			.map((session) -> place(session, here))
			.sorted(Comparator.comparing(Place::here).thenComparing(Place::used).reversed())
			.toList();
	}

	/** How many places there are. */
	int count(String account) {
		return running(account).size();
	}

	/** Ends the place that the mark stands for, unless it is the one that asks. */
	void end(String account, String mark, String here) {
		others(account, here).stream().filter((session) -> mark(session).equals(mark)).forEach(this.sessions::end);
	}

	/** Ends all places but the one that asks. */
	void endOthers(String account, String here) {
		this.sessions.endOthers(account, here);
	}

	private List<String> others(String account, String here) {
		return running(account).stream().map(Session::getId).filter((session) -> !session.equals(here)).toList();
	}

	private List<Session> running(String account) {
		Instant oldest = this.clock.instant().minus(Idle.LONGEST_VISIT);
		return this.sessions.of(account)
			.stream()
			.filter((session) -> session.getCreationTime().isAfter(oldest))
			.toList();
	}

	private Place place(Session session, String here) {
		return new Place(mark(session.getId()), session.getAttribute(DEVICE), session.getCreationTime(),
				session.getLastAccessedTime(), Objects.equals(session.getId(), here));
	}

	private String mark(String session) {
		return HexFormat.of().formatHex(this.fingerprints.of("session:" + session));
	}

}
