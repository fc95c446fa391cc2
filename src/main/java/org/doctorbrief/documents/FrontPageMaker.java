package org.doctorbrief.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.documents.FrontPage.Cell;
import org.doctorbrief.paper.LineBudget;
import org.doctorbrief.paper.LineBudget.Cut;
import org.doctorbrief.paper.LineBudget.Space;

import org.springframework.stereotype.Component;

/** Lays out page 1, line by line, so that it never runs over. */
@Component
class FrontPageMaker {

	private static final String PERSON = "person";

	private static final String MEDICATIONS = "medications";

	private static final String OPINION = "opinion";

	private static final String RECORDS = "records";

	private final Facts facts;

	private final LineBudget budget;

	FrontPageMaker(Facts facts, LineBudget budget) {
		this.facts = facts;
		this.budget = budget;
	}

	FrontPage of(Snapshot brief, Locale locale) {
		Facts.Reader read = this.facts.of(brief, locale);
		Lines lines = new Lines(locale);
		return new FrontPage(lines.cut(read.title(), new Space(1, 174, 15, true)), read.firstDoctor(),
				List.of(List.of(lines.whole("goal", PERSON, new Space(2, 174, 11, true), read.goal())),
						List.of(lines.shared(PERSON, PERSON, Space.half(5), read.person()),
								lines.shared("doctors", PERSON, Space.half(5), read.doctors())),
						List.of(lines.whole("reasons", PERSON, Space.row(3), read.reasons())),
						List.of(lines.whole("diagnosis", OPINION, Space.half(5), read.diagnosis()),
								lines.whole("plan", OPINION, Space.half(5), read.plan())),
						List.of(lines.shared("medicines", MEDICATIONS, Space.wide(6), read.medicines()),
								lines.shared("allergies", MEDICATIONS, Space.narrow(6), read.allergies())),
						List.of(lines.numbered("questions", BriefSheets.QUESTIONS, Space.item(2), read.mustAsk())),
						List.of(lines.whole("here", RECORDS, Space.half(2), read.here()),
								lines.whole("missing", RECORDS, Space.half(2), read.missing()))));
	}

	/** Whose brief it is, short enough for the foot of every page. */
	String name(String name, Locale locale) {
		return new Lines(locale).cut(name, new Space(1, 90, 8, false));
	}

	/** Fits texts into cells. */
	private final class Lines {

		private final Locale locale;

		private Lines(Locale locale) {
			this.locale = locale;
		}

		String cut(String text, Space space) {
			return fit(text, space).text();
		}

		Cell whole(String key, String sheet, Space space, String text) {
			return shared(key, sheet, space, Stream.ofNullable(text).toList());
		}

		/** Texts that share the lines of a cell between them. */
		Cell shared(String key, String sheet, Space space, List<String> texts) {
			int left = space.lines();
			List<Cut> cuts = new ArrayList<>();
			for (String text : texts) {
				int others = texts.size() - cuts.size() - 1;
				if (left > 0) {
					Cut cut = fit(text, space.of(Math.max(1, left - others)));
					left -= FrontPageMaker.this.budget.lines(cut.text(), space);
					cuts.add(cut);
				}
			}
			return Cell.of(key, sheet, false, cuts, cuts.size() < texts.size());
		}

		Cell numbered(String key, String sheet, Space space, List<String> texts) {
			return Cell.of(key, sheet, true, texts.stream().map((text) -> fit(text, space)).toList(), false);
		}

		private Cut fit(String text, Space space) {
			String paragraph = text.strip().replaceAll("\\s+", " ");
			return FrontPageMaker.this.budget.fit(paragraph, space, "", this.locale);
		}

	}

}
