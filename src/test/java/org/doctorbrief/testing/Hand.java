package org.doctorbrief.testing;

import java.util.List;

/** Decides what is written into the fields of a brief. */
public interface Hand {

	/**
	 * What goes into one field; nothing leaves it as it is.
	 * @param page the path of the page inside the brief
	 * @param field the name of the field
	 * @param options what can be chosen, empty where words are written
	 * @return the words, or the choices
	 */
	List<String> write(String page, String field, List<String> options);

}
