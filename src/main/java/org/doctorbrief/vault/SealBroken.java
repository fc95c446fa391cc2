package org.doctorbrief.vault;

/**
 * Something stored does not open: it was changed, moved to another place, or sealed under
 * another key.
 */
public class SealBroken extends RuntimeException {

	SealBroken(Throwable cause) {
		super("A stored part does not open", cause);
	}

}
