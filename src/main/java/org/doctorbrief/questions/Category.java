package org.doctorbrief.questions;

/** What a question is about. */
public enum Category {

	DIAGNOSIS, ASSESSMENT, TREATMENT, WAITING, GOAL, EXPERIENCE, NEXT_STEPS, DIFFERENCES, OWN

}
