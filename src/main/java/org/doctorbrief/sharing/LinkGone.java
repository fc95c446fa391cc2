package org.doctorbrief.sharing;

/** There is no such link, or it opens no more: nobody is told which. */
public class LinkGone extends RuntimeException {

	public LinkGone() {
		super("No such link");
	}

}
