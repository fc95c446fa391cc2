package org.doctorbrief.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.documents.FrontPage.Cell;
import org.doctorbrief.documents.LineBudget.Cut;
import org.doctorbrief.documents.LineBudget.Space;

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
		Lines lines = new Lines(read.words("documents.front.more.room"), locale);
		return new FrontPage(read.title(),
				List.of(List.of(lines.each(PERSON, PERSON, Space.half(1), 5, read.person()),
						lines.each("doctors", PERSON, Space.half(2), 2, read.doctors())),
						List.of(lines.whole("goal", PERSON, Space.row(2), read.goal())),
						List.of(lines.whole("reasons", PERSON, Space.row(2), read.reasons())),
						List.of(lines.whole("diagnosis", OPINION, Space.half(4), read.diagnosis()),
								lines.whole("plan", OPINION, Space.half(4), read.plan())),
						List.of(lines.whole("medicines", MEDICATIONS, Space.half(6), read.medicines()),
								lines.whole("allergies", MEDICATIONS, Space.half(6), read.allergies())),
						List.of(lines.numbered("questions", BriefSheets.QUESTIONS, new Space(2, 166, 11, false),
								read.mustAsk())),
						List.of(lines.whole("here", RECORDS, Space.half(3), read.here()),
								lines.whole("missing", RECORDS, Space.half(3), read.missing()))));
	}

	/** Fits texts into cells. */
	private final class Lines {

		private final String more;

		private final Locale locale;

		private Lines(String more, Locale locale) {
			this.more = more;
			this.locale = locale;
		}

		Cell whole(String key, String sheet, Space space, String text) {
			return cell(key, sheet, false, space, 1, Stream.of(text));
		}

		Cell each(String key, String sheet, Space space, int most, List<String> texts) {
			return cell(key, sheet, false, space, most, texts.stream());
		}

		Cell numbered(String key, String sheet, Space space, List<String> texts) {
			return cell(key, sheet, true, space, texts.size(), texts.stream());
		}

		private Cell cell(String key, String sheet, boolean numbered, Space space, int most, Stream<String> texts) {
			List<String> said = texts.filter(Objects::nonNull).toList();
			List<Cut> cuts = new ArrayList<>();
			for (String text : said.subList(0, Math.min(most, said.size()))) {
				cuts.add(FrontPageMaker.this.budget.fit(oneParagraph(text), space, this.more, this.locale));
			}
			return Cell.of(key, sheet, numbered, cuts, said.size() > most);
		}

		private static String oneParagraph(String text) {
			return text.strip().replaceAll("\\s+", " ");
		}

	}

}
