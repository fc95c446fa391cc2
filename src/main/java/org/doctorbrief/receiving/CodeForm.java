package org.doctorbrief.receiving;

/**
 * What the page of a link asks for.
 *
 * @param code the passcode
 */
record CodeForm(String code) {

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "CodeForm";
	}

}
