package org.doctorbrief.brief;

/** Somebody asked for a part that the brief's owner keeps from her. */
public class PartHidden extends RuntimeException {

	PartHidden() {
		super("This part is hidden");
	}

}
