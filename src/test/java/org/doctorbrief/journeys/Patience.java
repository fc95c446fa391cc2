package org.doctorbrief.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.doctorbrief.testing.Pencil;
import org.jsoup.nodes.Element;

/** How somebody with much patience fills in each page, each list and each entry. */
final class Patience {

	private static final int ENTRIES = 2;

	private static final String ADD = "main button[name=then][value=add]";

	private final Pencil pencil = new Pencil();

	private final Visitor visitor;

	private final Map<String, List<String>> steps = new HashMap<>();

	Patience(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Returns every word that was written. */
	List<String> written() {
		return this.pencil.written();
	}

	/** Returns every word that was written into fields of that name. */
	List<String> writtenInto(String field) {
		return this.pencil.written(field);
	}

	/** Returns every word that was written in that step. */
	List<String> written(String step) {
		return this.steps.get(step);
	}

	/** Fills in a step, an entry that was there before, and new entries of its list. */
	void fillsIn(String step) {
		int before = written().size();
		fillsInAll(step);
		this.steps.put(step, written().subList(before, written().size()));
	}

	private void fillsInAll(String step) {
		entries(step).stream().limit(1).forEach((entry) -> {
			writes(entry);
			this.visitor.goesOn().opens(step);
		});
		writes();
		if (this.visitor.page().locator(ADD).count() == 0) {
			this.visitor.goesOn();
			return;
		}
		for (int entry = 0; entry < ENTRIES; entry++) {
			this.visitor.page().locator(ADD).click();
			writes();
			this.visitor.goesOn();
		}
	}

	/** Returns where the entries of the step's list can be changed. */
	List<String> entries(String step) {
		return this.visitor.opens(step)
			.reads()
			.select("main a[href^=" + step + "/]:not([href*=/remove])")
			.stream()
			.map((Element link) -> link.attr("href"))
			.toList();
	}

	private void writes(String page) {
		this.visitor.opens(page);
		writes();
	}

	private void writes() {
		this.visitor.answers(this.pencil.answers(this.visitor.reads()));
	}

}
