package org.doctorbrief.opinions;

/**
 * What the doctors said.
 *
 * @param first the first doctor's opinion
 */
public record Opinions(Opinion first) {

	static final Opinions BLANK = new Opinions(null);

	public Opinions {
		first = (first != null) ? first : Opinion.BLANK;
	}

	Opinions withFirst(Opinion next) {
		return new Opinions(next);
	}

}
