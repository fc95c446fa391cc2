package org.doctorbrief.compare;

/** What the person sees when she reads one topic side by side. */
public enum Mark {

	SAME, DIFFERENT, ONLY_ONE, NOT_SURE

}
