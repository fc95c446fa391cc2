package org.doctorbrief.calendar;

import java.util.List;
import java.util.function.Function;

import org.doctorbrief.calendar.Week.Titles;
import org.doctorbrief.pages.Choice;

/**
 * What the page about this week asks for.
 *
 * @param offered names of {@link Offer}s to do next
 * @param titles a {@link Titles}
 */
record WeekForm(List<String> offered, String titles) {

	WeekForm {
		offered = (offered != null) ? offered : List.of();
	}

	static WeekForm of(Week week) {
		return new WeekForm(null, Choice.name(week.titles()));
	}

	Week applied(Week week, Function<Offer, String> words) {
		Week next = week.saying(Choice.of(Titles.class, this.titles));
		for (Offer offer : Choice.all(Offer.class, this.offered)) {
			next = next.opens(offer.name()) ? next : next.with(NextStep.of(offer, words.apply(offer)));
		}
		return next;
	}

}
