package org.doctorbrief.brief;

import java.util.List;
import java.util.Optional;

/** Who may open which brief; the room of the accounts answers. */
public interface BriefAccess {

	/** The role of that account in that brief, if it has one. */
	Optional<Role> role(String brief, String account);

	/** Lets that account open that brief. */
	void grant(String brief, String account, Role role);

	/** The ids of the briefs that the account may open, oldest first. */
	List<String> briefsOf(String account);

}
