package org.doctorbrief.brief;

import java.util.List;
import java.util.Optional;

/** Who may open which brief; the room of the accounts answers. */
public interface BriefAccess {

	/** What that account may do with that brief, if it may do anything. */
	Optional<Grant> find(String brief, String account);

	/** Makes that account the owner of that brief. */
	void own(String brief, String account);

	/** The ids of the briefs that the account may open, oldest first. */
	List<String> briefsOf(String account);

	/** How many briefs are that account's own. */
	int ownedBy(String account);

	/** How many accounts besides its owner may open that brief. */
	int others(String brief);

}
