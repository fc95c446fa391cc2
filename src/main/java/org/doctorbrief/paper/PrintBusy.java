package org.doctorbrief.paper;

/**
 * Says that no more can be printed at this moment; what was written is saved and printing
 * can be tried again.
 */
public class PrintBusy extends RuntimeException {

	PrintBusy() {
		super("Printing is busy");
	}

}
