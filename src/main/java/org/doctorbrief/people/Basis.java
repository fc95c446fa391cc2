package org.doctorbrief.people;

/** Why somebody may open another person's brief; it is recorded and never judged. */
enum Basis {

	/** The patient asked for it. */
	INVITED,

	/** She says that the law lets her act for the patient. */
	REPRESENTATIVE

}
