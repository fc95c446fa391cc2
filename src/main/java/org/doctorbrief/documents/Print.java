package org.doctorbrief.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.front.Edition;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.web.Language;

/**
 * What a person wants on paper.
 *
 * @param what which paper
 * @param edition how it is printed, and how much of the brief
 * @param notes whether the private notes are printed, too
 */
record Print(Handout what, Edition edition, boolean notes) {

	/** The whole brief as it is usually printed. */
	static Print brief(PaperSize paper, Language language) {
		return new Print(Handout.BRIEF, Edition.whole(paper, language), false);
	}

	/** The same edition of another paper. */
	Print of(Handout other) {
		return new Print(other, this.edition, this.notes);
	}

	/** The same without what that reader must not see. */
	Print within(Snapshot brief) {
		Set<String> without = new HashSet<>(this.edition.without());
		without.addAll(BriefSheets.hidden(brief));
		return new Print(this.what,
				new Edition(this.edition.paper(), this.edition.letters(), this.edition.language(), without),
				this.notes && !BriefSheets.hidesNotes(brief));
	}

	String file() {
		return this.what.file(this.edition.letters());
	}

	/**
	 * What the page asks for; only keys, so that an address tells nothing.
	 *
	 * @param paper a {@link PaperSize}
	 * @param letters a {@link TypeSize}
	 * @param language the tag of a {@link Language}
	 * @param without the words of steps
	 * @param notes {@code PRINTED} when the private notes go in
	 */
	record PrintForm(String paper, String letters, String language, List<String> without, List<String> notes) {

		PrintForm {
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

}
