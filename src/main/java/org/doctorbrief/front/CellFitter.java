package org.doctorbrief.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.front.FrontGrid.Slot;
import org.doctorbrief.front.FrontPage.Cell;
import org.doctorbrief.front.Glance.Told;
import org.doctorbrief.paper.LineBudget;
import org.doctorbrief.paper.LineBudget.Cut;
import org.doctorbrief.paper.LineBudget.Space;

/**
 * Fits the facts of a brief into cells.
 *
 * @param budget counts lines
 * @param read the facts
 */
record CellFitter(LineBudget budget, Facts.Reader read) {

	private static final String PAGE = "999";

	/** A cell with so many lines more than it has in any case. */
	Fitted fit(Slot slot, int more) {
		Glance what = slot.what();
		List<Told> told = what.told(this.read);
		int lines = slot.space().lines() + (what.numbered() ? more / Math.max(1, told.size()) : more);
		List<Cut> cuts = cuts(what, told, slot.space().of(lines));
		List<String> steps = steps(told, cuts);
		if (steps.isEmpty() || !what.list()) {
			return fitted(slot, cuts, steps, !steps.isEmpty());
		}
		List<Told> joined = List
			.of(new Told(told.get(0).step(), told.stream().map(Told::text).collect(Collectors.joining("; "))));
		List<Cut> paragraph = cuts(what, joined, slot.space().of(lines));
		return fitted(slot, paragraph, steps(joined, paragraph), true);
	}

	private List<Cut> cuts(Glance what, List<Told> told, Space space) {
		return what.numbered() ? told.stream().map((one) -> cut(one.text(), space)).toList() : shared(told, space);
	}

	/** The steps that tell what the cuts leave out. */
	private static List<String> steps(List<Told> told, List<Cut> cuts) {
		return IntStream.range(0, told.size())
			.filter((index) -> index >= cuts.size() || cuts.get(index).shortened())
			.mapToObj((index) -> told.get(index).step())
			.distinct()
			.toList();
	}

	private Fitted fitted(Slot slot, List<Cut> cuts, List<String> steps, boolean tight) {
		List<String> lines = cuts.stream().map(Cut::text).toList();
		int taken = Math.max(1, lines.stream().mapToInt((line) -> this.budget.lines(line, slot.space())).sum());
		Cell cell = new Cell(slot.what().key(), slot.what().numbered(), lines, steps);
		return new Fitted(cell, head(slot, steps.size()), taken, tight);
	}

	Cut cut(String text, Space space) {
		return cut(text, space, "");
	}

	/** A text with room for what is written behind it when it was cut. */
	Cut cut(String text, Space space, String more) {
		return this.budget.fit(text.strip().replaceAll("\\s+", " "), space, more, this.read.edition().locale());
	}

	/** What is written behind a text that goes on on so many sheets. */
	String more(int steps) {
		return this.read.words("documents.front.more") + " " + String.join(", ", Collections.nCopies(steps, PAGE))
				+ this.read.words("documents.front.more.end");
	}

	/** Texts that share the lines of a cell between them. */
	private List<Cut> shared(List<Told> texts, Space space) {
		int left = space.lines();
		List<Cut> cuts = new ArrayList<>();
		for (Told text : texts) {
			int others = texts.size() - cuts.size() - 1;
			if (left > 0) {
				Cut cut = cut(text.text(), space.of(Math.max(1, left - others)));
				left -= this.budget.lines(cut.text(), space);
				cuts.add(cut);
			}
		}
		return cuts;
	}

	private int head(Slot slot, int steps) {
		String heading = this.read.words("documents.front." + slot.what().key());
		return this.budget.lines((steps > 0) ? heading + " " + more(steps) : heading, slot.head());
	}

	/**
	 * A cell and how high it is.
	 *
	 * @param cell the cell
	 * @param head the lines of its heading
	 * @param lines the lines of its text
	 * @param tight whether it would use more lines
	 */
	record Fitted(Cell cell, int head, int lines, boolean tight) {

	}

}
