package org.doctorbrief.way;

/** A place on the way, and the page that belongs to it. */
enum Station {

	ASKED("records/asking"), GATHERED("records/checklist"), BOOKED("visit/appointment"), VISITED("talk/room"),
	COMPARED("compare/side"), CLOSED("decision/closing");

	private final String page;

	Station(String page) {
		this.page = page;
	}

	/** The page below the brief. */
	public String page() {
		return this.page;
	}

}
