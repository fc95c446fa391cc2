package org.doctorbrief.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.front.Edition;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.web.Language;

import org.springframework.stereotype.Component;

/** Prints whole briefs for other rooms, by the choices of the print page. */
@Component
public class BriefPrint {

	private final Briefs briefs;

	private final Papers papers;

	private final PartNames names;

	private final PrintChoices choices;

	private final Pictures pictures;

	private final RenderQueue queue;

	BriefPrint(Briefs briefs, Papers papers, PartNames names, PrintChoices choices, Pictures pictures,
			RenderQueue queue) {
		this.briefs = briefs;
		this.papers = papers;
		this.names = names;
		this.choices = choices;
		this.pictures = pictures;
		this.queue = queue;
	}

	/** What is usually chosen for that brief. */
	public PrintForm usual(Snapshot brief) {
		return PrintForm.of(Print.brief(this.papers.usualPaper(brief), Language.current()).edition());
	}

	/** Adds what there is to choose from, by the names of the fields. */
	public void choices(BiConsumer<String, Object> model) {
		this.choices.addTo(model);
		model.accept("parts", this.names.choosable(Language.current().locale()));
	}

	/**
	 * The brief on paper, in its account's turn.
	 * @throws PrintTooLong if it is too much for one print
	 */
	public Printed of(OpenBrief brief, PrintForm form) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		PaperSize usual = this.papers.usualPaper(snapshot);
		Print print = form.of(Handout.BRIEF, usual, Language.current()).within(snapshot);
		return new Printed(pdf(brief, snapshot, print).orElseThrow(PrintTooLong::new), snapshot.version());
	}

	/**
	 * The papers that are taken along with a brief, by the names of their files: all of
	 * it, all of it in large letters, and the questions. What is too much for one print
	 * is left out.
	 */
	public Map<String, byte[]> takenAlong(OpenBrief brief, Snapshot snapshot) {
		Print usual = Print.brief(this.papers.usualPaper(snapshot), Language.current()).within(snapshot);
		Edition edition = usual.edition();
		Edition large = new Edition(edition.paper(), TypeSize.LARGE, edition.language(), edition.without());
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (Print print : List.of(usual, new Print(Handout.BRIEF, large, false), usual.of(Handout.ANSWERS))) {
			pdf(brief, snapshot, print).ifPresent((pdf) -> files.put(print.file(), pdf));
		}
		return files;
	}

	/** Nothing when it is too much for one print. */
	private Optional<byte[]> pdf(OpenBrief brief, Snapshot snapshot, Print print) {
		String html = this.papers.html(snapshot, print);
		if (PrintLimit.isPassedBy(html)) {
			return Optional.empty();
		}
		Manuscript page = new Manuscript(html, this.pictures.of(snapshot, print.edition().locale()));
		return Optional.of(this.queue.render(brief.account(), page, print.edition().paper()));
	}

	/**
	 * A printed brief.
	 *
	 * @param pdf the paper
	 * @param version which version of the brief it shows
	 */
	public record Printed(byte[] pdf, long version) {

	}

}
