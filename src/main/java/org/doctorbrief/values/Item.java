package org.doctorbrief.values;

/** One entry of a list in a brief. */
public interface Item {

	/**
	 * Its id within the list, made before it is added, so that adding twice adds once.
	 */
	String id();

	/** What a person calls it. */
	String label();

}
