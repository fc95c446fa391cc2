package org.doctorbrief.front;

import java.util.List;

import org.doctorbrief.front.CellFitter.Fitted;
import org.doctorbrief.front.FrontGrid.Slot;
import org.doctorbrief.front.FrontPage.Cell;

/** A row of page 1 that takes the room it needs, as far as there is some. */
final class FrontRow {

	private final FrontGrid page;

	private final CellFitter fitter;

	private final List<Slot> slots;

	private List<Fitted> fitted;

	FrontRow(FrontGrid page, CellFitter fitter, List<Slot> slots) {
		this.page = page;
		this.fitter = fitter;
		this.slots = slots;
		this.fitted = fitted(0);
	}

	boolean optional() {
		return this.slots.stream().allMatch((slot) -> slot.what().optional());
	}

	/** Whether it lists things, which should stand below each other. */
	boolean list() {
		return this.slots.stream().anyMatch((slot) -> slot.what().list());
	}

	double height() {
		return this.fitted.stream().mapToDouble((cell) -> this.page.row(cell.head(), cell.lines())).max().orElse(0);
	}

	/** Goes where there is no room for it; answers how much it takes. */
	double appear(double free) {
		if (height() > free) {
			this.fitted = List.of();
		}
		return height();
	}

	/** Takes more lines where it is tight; answers how much more room it takes. */
	double grow(double free) {
		double before = height();
		for (int more = (int) (free / this.page.line()); more > 0 && tight() && !optional(); more--) {
			List<Fitted> smaller = this.fitted;
			this.fitted = fitted(more);
			if (height() - before <= free) {
				break;
			}
			this.fitted = smaller;
		}
		return height() - before;
	}

	List<Cell> cells() {
		return this.fitted.stream().map(Fitted::cell).toList();
	}

	private boolean tight() {
		return this.fitted.stream().anyMatch(Fitted::tight);
	}

	private List<Fitted> fitted(int more) {
		return this.slots.stream().map((slot) -> this.fitter.fit(slot, more)).toList();
	}

}
