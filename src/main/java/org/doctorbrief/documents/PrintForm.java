package org.doctorbrief.documents;

import java.util.List;

import org.doctorbrief.front.Edition;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.web.Language;

/**
 * What the page before a print asks for; only keys, so that an address tells nothing.
 *
 * @param paper a {@link PaperSize}
 * @param letters a {@link TypeSize}
 * @param language the tag of a {@link Language}
 * @param without the words of steps
 * @param notes {@code PRINTED} when the private notes go in
 */
public record PrintForm(String paper, String letters, String language, List<String> without, List<String> notes) {

	public PrintForm {
		without = (without != null) ? without : List.of();
		notes = (notes != null) ? notes : List.of();
	}

	static PrintForm of(Edition edition) {
		return of(new Print(Handout.BRIEF, edition, false));
	}

	static PrintForm of(Print print) {
		Edition edition = print.edition();
		return new PrintForm(edition.paper().name(), edition.letters().name(), edition.language().tag(),
				List.copyOf(edition.without()), print.notes() ? List.of("PRINTED") : List.of());
	}

	/** The print that was asked for; what is no choice is the usual one. */
	Print of(Handout what, PaperSize usual, Language spoken) {
		Edition edition = new Edition(PaperSize.of(this.paper).orElse(usual),
				TypeSize.of(this.letters).orElse(TypeSize.USUAL), Language.of(this.language).orElse(spoken),
				BriefSheets.choosable(this.without));
		return new Print(what, edition, this.notes.contains("PRINTED"));
	}

}
