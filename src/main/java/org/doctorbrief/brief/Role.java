package org.doctorbrief.brief;

/** What an account may do with a brief. */
public enum Role {

	OWNER, HELPER, READER

}
