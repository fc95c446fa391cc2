package org.doctorbrief.interview;

/** A question that a second doctor usually asks; its words are messages. */
enum Asked {

	BRINGS("patient/start"), BEGAN("story/telling"), FOUND("story/telling"), TRIED("story/telling"),
	MEDICINES("medications/medicines"), ALLERGIES("medications/allergies"), CONDITIONS("background/conditions"),
	OPERATIONS("background/operations"), FAMILY("background/family"), MATTERS("story/matters"), LIVING("story/matters"),
	HELP("visit/company"), HOPES("story/matters"), FEARS("story/matters"), NOT_WANTED("story/matters");

	private final String page;

	Asked(String page) {
		this.page = page;
	}

	/** The page of the brief that holds the answer. */
	String page() {
		return this.page;
	}

	/** The section of that page. */
	String section() {
		return this.page.substring(0, this.page.indexOf('/'));
	}

}
