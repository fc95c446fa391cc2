package org.doctorbrief.documents;

/** What should be printed is too long for one PDF; nothing was printed. */
public class PrintTooLong extends RuntimeException {

}
