package org.doctorbrief.values;

/** Where a fact comes from. */
public enum Source {

	DOCUMENT, TOLD, NOTES, RECORDING, MEMORY

}
