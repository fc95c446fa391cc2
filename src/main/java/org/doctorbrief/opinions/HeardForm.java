package org.doctorbrief.opinions;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about a later doctor's opinion asks for besides its topics.
 *
 * @param saidBy the doctor's name
 * @param saidOn when it was said
 */
record HeardForm(@Text String saidBy, @RealDate DateForm saidOn) {

	HeardForm {
		saidOn = DateForm.orEmpty(saidOn);
	}

	static HeardForm of(Opinion opinion) {
		return new HeardForm(opinion.saidBy(), DateForm.of(opinion.saidOn()));
	}

	Opinion applied(Opinion opinion) {
		return opinion.by(this.saidBy, this.saidOn.toWhen());
	}

}
