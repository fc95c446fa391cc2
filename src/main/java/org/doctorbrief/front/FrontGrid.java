package org.doctorbrief.front;

import java.util.List;

import org.doctorbrief.paper.LineBudget.Space;
import org.doctorbrief.paper.TypeSize;

/**
 * The rows of page 1, or of each of its two pages in large print, and how high they may
 * be; the style sheet of the paper has the same measures.
 *
 * @param letters the size of its letters
 * @param height what its rows have together, in millimetres
 * @param rows the cells of each row
 */
record FrontGrid(TypeSize letters, double height, List<List<Slot>> rows) {

	private static final double POINT = 25.4 / 72;

	private static final double PADDING = 3.7;

	private static final double BELOW_HEAD = 0.6;

	private static final double SAFETY = 1.5;

	private static final List<List<Slot>> USUAL = List.of(List.of(new Slot(Glance.GOAL, Space.row(2).strong())),
			List.of(new Slot(Glance.PERSON, Space.half(5)), new Slot(Glance.DOCTORS, Space.half(5))),
			List.of(new Slot(Glance.REASONS, Space.row(3))), List.of(new Slot(Glance.STORY, Space.row(2))),
			List.of(new Slot(Glance.DIAGNOSIS, Space.half(5)), new Slot(Glance.PLAN, Space.half(5))),
			List.of(new Slot(Glance.MEDICINES, Space.wide(6)), new Slot(Glance.ALLERGIES, Space.narrow(6))),
			List.of(new Slot(Glance.QUESTIONS, Space.item(2))),
			List.of(new Slot(Glance.HERE, Space.half(2)), new Slot(Glance.MISSING, Space.half(2))));

	private static final List<List<Slot>> LARGE_FIRST = List.of(List.of(large(Glance.GOAL, Space.row(2).strong())),
			List.of(large(Glance.PERSON, Space.row(4))), List.of(large(Glance.DOCTORS, Space.row(2))),
			List.of(large(Glance.REASONS, Space.row(2))), List.of(large(Glance.STORY, Space.row(2))),
			List.of(large(Glance.DIAGNOSIS, Space.row(2))), List.of(large(Glance.PLAN, Space.row(2))));

	private static final List<List<Slot>> LARGE_SECOND = List.of(List.of(large(Glance.MEDICINES, Space.row(5))),
			List.of(large(Glance.ALLERGIES, Space.row(3))), List.of(large(Glance.QUESTIONS, Space.item(2))),
			List.of(large(Glance.HERE, Space.row(2))), List.of(large(Glance.MISSING, Space.row(2))));

	/** The one or two pages of that edition. */
	static List<FrontGrid> of(Edition edition, int title, int remark) {
		double paper = edition.paper().height() - SAFETY;
		if (edition.large()) {
			double head = title * 9.2 + 2.5 + ((remark > 0) ? remark * 7.4 + 3 : 0);
			return List.of(new FrontGrid(TypeSize.LARGE, paper - 57 - head, LARGE_FIRST),
					new FrontGrid(TypeSize.LARGE, paper - 57, LARGE_SECOND));
		}
		double head = 9.4 + ((remark > 0) ? remark * 4.6 + 3 : 0);
		return List.of(new FrontGrid(TypeSize.USUAL, paper - 44 - head, USUAL));
	}

	/** Room for the heading of page 1. */
	static Space title(TypeSize letters) {
		return (letters == TypeSize.LARGE) ? new Space(2, 174, 20, true) : new Space(1, 174, 15, true);
	}

	/** Room for the remark below the heading. */
	static Space remark(TypeSize letters) {
		return (letters == TypeSize.LARGE) ? Space.row(3).in(letters) : new Space(2, 174, 9.5, false);
	}

	/** How high a line of plain text is. */
	double line() {
		return this.letters.points() * POINT * ((this.letters == TypeSize.LARGE) ? 1.3 : 1.364);
	}

	private double headLine() {
		return this.letters.points() * POINT * ((this.letters == TypeSize.LARGE) ? 1.3 : 1.2);
	}

	/** How high a row is whose head and text have so many lines. */
	double row(int head, int lines) {
		return PADDING + head * headLine() + BELOW_HEAD + lines * line();
	}

	private static Slot large(Glance what, Space space) {
		return new Slot(what, space.in(TypeSize.LARGE));
	}

	/**
	 * The place of one cell.
	 *
	 * @param what what it tells
	 * @param space the room it has in any case
	 */
	record Slot(Glance what, Space space) {

		/** The same place when the cells beside it are not there. */
		Slot alone() {
			boolean half = this.space.millimetres() <= Space.wide(1).millimetres();
			return half ? new Slot(this.what, Space.row(this.space.lines())) : this;
		}

		/**
		 * The room of its heading, which stands in small letters unless all are large.
		 */
		Space head() {
			boolean large = this.space.points() >= TypeSize.LARGE.points();
			return new Space(1, this.space.millimetres(), large ? TypeSize.LARGE.points() : 9.5, true);
		}

	}

}
