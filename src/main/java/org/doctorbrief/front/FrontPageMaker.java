package org.doctorbrief.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.front.FrontGrid.Slot;
import org.doctorbrief.front.FrontPage.Cell;
import org.doctorbrief.front.FrontPage.Remark;
import org.doctorbrief.paper.LineBudget;
import org.doctorbrief.paper.LineBudget.Cut;
import org.doctorbrief.paper.LineBudget.Space;

import org.springframework.stereotype.Component;

/** Lays out page 1, line by line, so that it never runs over. */
@Component
public class FrontPageMaker {

	private final Facts facts;

	private final LineBudget budget;

	FrontPageMaker(Facts facts, LineBudget budget) {
		this.facts = facts;
		this.budget = budget;
	}

	/**
	 * Page 1 of that edition.
	 * @param remark what to say below the heading, or nothing
	 */
	public FrontPage of(Snapshot brief, Edition edition, String remark) {
		CellFitter fitter = new CellFitter(this.budget, this.facts.of(brief, edition));
		Space titles = FrontGrid.title(edition.letters());
		Space remarks = FrontGrid.remark(edition.letters());
		String title = fitter.cut(fitter.read().title(), titles).text();
		Cut said = fitter.cut((remark != null) ? remark : "", remarks, fitter.more(1));
		String behind = said.shortened() ? " " + fitter.more(1) : "";
		List<FrontGrid> grids = FrontGrid.of(edition, this.budget.lines(title, titles),
				this.budget.lines(said.text() + behind, remarks));
		return new FrontPage(title, (remark != null) ? new Remark(said.text(), said.shortened()) : null,
				grids.stream().map((page) -> cells(page, fitter)).toList());
	}

	/** Whose brief it is, in one line for the foot of every page with its version. */
	public String name(String name, String version, Edition edition) {
		Space space = edition.large() ? new Space(1, 122, 16, false) : new Space(1, 138, 8, false);
		return this.budget
			.before(name.strip().replaceAll("\\s+", " "), space, edition.large() ? "" : " · " + version,
					edition.locale())
			.text();
	}

	private static List<List<Cell>> cells(FrontGrid page, CellFitter fitter) {
		List<FrontRow> rows = new ArrayList<>();
		for (List<Slot> slots : page.rows()) {
			List<Slot> shown = slots.stream().filter((slot) -> shown(slot.what(), fitter)).toList();
			if (!shown.isEmpty()) {
				rows.add(new FrontRow(page, fitter, (shown.size() > 1) ? shown : List.of(shown.get(0).alone())));
			}
		}
		double free = page.height()
				- rows.stream().filter((row) -> !row.optional()).mapToDouble(FrontRow::height).sum();
		for (FrontRow row : rows) {
			free -= row.optional() ? row.appear(free) : 0;
		}
		for (FrontRow row : rows.stream().sorted(Comparator.comparing((row) -> !row.list())).toList()) {
			free -= row.grow(free);
		}
		return rows.stream().map(FrontRow::cells).filter((row) -> !row.isEmpty()).toList();
	}

	private static boolean shown(Glance what, CellFitter fitter) {
		return what.standsIn(fitter.read().edition()) && !(what.optional() && what.told(fitter.read()).isEmpty());
	}

}
