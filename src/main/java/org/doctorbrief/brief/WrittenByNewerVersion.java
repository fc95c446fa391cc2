package org.doctorbrief.brief;

/** This part was written by a newer version of the application than the one running. */
public class WrittenByNewerVersion extends RuntimeException {

}
