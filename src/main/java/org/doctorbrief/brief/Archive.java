package org.doctorbrief.brief;

import java.time.Instant;

/** What a section was before; another room keeps it, in the same transaction. */
public interface Archive {

	/** Takes in the version that is just being replaced. */
	void keep(String brief, Version replaced, Instant now);

}
