package org.doctorbrief.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.paper.TypeSize;

/** The papers a person can print. */
enum Handout {

	/** All of it. */
	BRIEF("doctor-brief"),

	/** The questions, with room for what was answered. */
	ANSWERS("answer-sheet"),

	/** Medicines, allergies and whom to call, to be folded and carried along. */
	CARD("wallet-card"),

	/** What the second doctor's office wants to know at a glance. */
	COVER("cover-sheet"),

	/** Sheets to fill in by hand. */
	BLANK("blank-kit");

	private final String file;

	Handout(String file) {
		this.file = file;
	}

	/** The word that names it in an address, and its template. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The address of the pdf below a brief. */
	public String pdf() {
		return word() + ".pdf";
	}

	/** The name of the file; it says nothing of the patient. */
	String file(TypeSize letters) {
		return this.file + ((letters == TypeSize.LARGE && this != CARD) ? "-large.pdf" : ".pdf");
	}

	static Handout of(String word) {
		return Arrays.stream(values()).filter((handout) -> handout.word().equals(word)).findFirst().orElseThrow();
	}

	/** Those that tell of one brief, without the brief itself. */
	static List<Handout> besides() {
		return List.of(ANSWERS, CARD, COVER);
	}

}
