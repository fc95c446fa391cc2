package org.doctorbrief.documents;

/**
 * Says that no more can be printed at this moment; what was written is saved and printing
 * can be tried again.
 */
class PrintBusy extends RuntimeException {

	PrintBusy() {
		super("Printing is busy");
	}

}
