package org.doctorbrief.documents;

import java.util.HashSet;
import java.util.Set;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.front.Edition;
import org.doctorbrief.paper.PaperSize;
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

	/** The same without what that reader must not see, and what cannot be read here. */
	Print within(Snapshot brief) {
		Set<String> without = new HashSet<>(this.edition.without());
		without.addAll(BriefSheets.withheld(brief));
		return new Print(this.what,
				new Edition(this.edition.paper(), this.edition.letters(), this.edition.language(), without),
				this.notes && BriefSheets.hasNotes(brief));
	}

	String file() {
		return this.what.file(this.edition.letters());
	}

}
