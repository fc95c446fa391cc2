package org.doctorbrief.takeaway;

import java.util.List;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.vault.Storage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The end of an account: its own briefs go with it, those of others stay. */
@Service
public class Leaving {

	private final Accounts accounts;

	private final Sessions sessions;

	private final BriefDoor door;

	private final Briefs briefs;

	private final Subject.Teller subjects;

	private final Storage storage;

	private final ApplicationEventPublisher events;

	Leaving(Accounts accounts, Sessions sessions, BriefDoor door, Briefs briefs, Subject.Teller subjects,
			Storage storage, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.door = door;
		this.briefs = briefs;
		this.subjects = subjects;
		this.storage = storage;
		this.events = events;
	}

	/** The briefs that would go. */
	List<Own> own(String account) {
		return this.door.all(account).stream().filter(OpenBrief::owned).map(this::own).toList();
	}

	/** How many briefs of others she would no longer open. */
	long helpsWith(String account) {
		return this.door.all(account).stream().filter((brief) -> !brief.owned()).count();
	}

	/** Removes the account and its briefs in one breath, and ends its visits. */
	public void leave(String account) {
		this.accounts.remove(account, () -> this.door.all(account).forEach(this::leave));
		this.storage.wantsCompacting();
		this.sessions.endAll(account);
	}

	private void leave(OpenBrief brief) {
		if (brief.owned()) {
			this.briefs.deleteAlong(brief);
		}
		else {
			this.events.publishEvent(Happening.of(brief, What.ENDED, brief.role().name()));
		}
	}

	private Own own(OpenBrief brief) {
		return new Own(this.subjects.of(this.briefs.snapshot(brief)).name(), brief.path() + "/takeaway",
				this.door.others(brief));
	}

	/**
	 * A brief that would go.
	 *
	 * @param name whose it is, or nothing
	 * @param path where it can be taken along
	 * @param others how many others may open it
	 */
	record Own(String name, String path, int others) {

	}

}
