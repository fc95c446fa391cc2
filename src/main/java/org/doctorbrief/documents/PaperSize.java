package org.doctorbrief.documents;

/** The sheet a brief is printed on. */
enum PaperSize {

	A4("A4"), LETTER("letter");

	private final String css;

	PaperSize(String css) {
		this.css = css;
	}

	String pageRule() {
		return "@page { size: " + this.css + " portrait }";
	}

}
