package org.doctorbrief.words;

/** When on the way something is said; the parts of the page of all situations. */
enum Moment {

	TELLING, RECORDS, PUSHBACK, VISIT, AFTER

}
