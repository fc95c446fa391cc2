package org.doctorbrief.words;

/**
 * One way to say something, filled from a brief; what the brief does not know is a gap in
 * square brackets.
 *
 * @param voice in what way it is said
 * @param text the words
 * @param why why they work, in one line
 */
public record Script(Voice voice, String text, String why) {

	/** Whether it is for saying aloud. */
	public boolean isSaid() {
		return this.voice != Voice.WRITTEN;
	}

}
