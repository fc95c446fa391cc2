package org.doctorbrief.brief;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** The one place where an {@link OpenBrief} is made. */
@Component
public class BriefDoor {

	/** As many briefs of its own as an account can have. */
	public static final int MOST = 50;

	private final BriefAccess access;

	BriefDoor(BriefAccess access) {
		this.access = access;
	}

	/** The brief, open for that account, or nothing when it may not or there is none. */
	public Optional<OpenBrief> open(String brief, String account) {
		return this.access.find(brief, account).map((grant) -> new OpenBrief(brief, account, grant));
	}

	/** The same for somebody who may write in it. */
	public Optional<OpenBrief> openToWrite(String brief, String account) {
		return open(brief, account).filter(OpenBrief::writable);
	}

	/** Every brief that the account may open, oldest first. */
	public List<OpenBrief> all(String account) {
		return this.access.briefsOf(account).stream().flatMap((brief) -> open(brief, account).stream()).toList();
	}

	/** Whether that account can have another brief of its own. */
	public boolean hasRoom(String account) {
		return this.access.ownedBy(account) < MOST;
	}

	/** How many others may open that brief besides its owner. */
	public int others(OpenBrief brief) {
		return this.access.others(brief.id());
	}

}
