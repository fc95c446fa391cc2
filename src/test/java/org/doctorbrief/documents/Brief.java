package org.doctorbrief.documents;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.Hand;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.testing.Writer;

/** Briefs of all sizes, written page by page by somebody who has just signed up. */
enum Brief {

	/** Nothing but a new brief. */
	EMPTY {
		@Override
		List<String> writtenBy(Person person) {
			return List.of();
		}
	},

	/** The short way, one line a page. */
	SMALL {
		@Override
		List<String> writtenBy(Person person) {
			Writer writer = new Writer(person, Brief.everywhere((field) -> "A few words about " + field));
			return writer.fill("/patient/start").fill("/opinions/first").fill("/questions/list").words();
		}
	},

	/** What a careful family writes. */
	FULL {
		@Override
		List<String> writtenBy(Person person) {
			return Sample.full().into(person).words();
		}
	},

	/** Every field filled to its last letter with ordinary words. */
	LONGEST {
		@Override
		List<String> writtenBy(Person person) {
			Writer writer = new Writer(person, Brief.everywhere((field) -> "Wait and see what grows. ".repeat(200)));
			Brief.PAGES.forEach(writer::fill);
			return writer.words();
		}
	},

	/** Everything that people and machines may paste. */
	HOSTILE {
		@Override
		List<String> writtenBy(Person person) {
			Writer writer = new Writer(person, Brief.everywhere((field) -> field + " " + Brief.HOSTILE_TEXT));
			Brief.PAGES.forEach(writer::fill);
			IntStream.rangeClosed(1, 30).forEach((n) -> writer.fill("/medications/medicines/m" + n));
			IntStream.rangeClosed(1, 3).forEach((n) -> new Writer(person, Brief.lines(n)).fill("/questions/list"));
			new Writer(person, Brief.everywhere((field) -> Brief.LONG_WORD)).fill("/opinions/first");
			return writer.words();
		}
	};

	/** A word that fills a field by itself. */
	static final String LONG_WORD = "abcdefghij".repeat(400);

	static final String HOSTILE_TEXT = "<script>alert(1)</script> ${7*7} tiếng Việt Ελληνικά Кириллица "
			+ "العربية עברית one\u0001two\u0007three 🧠 👩‍⚕️ 漢字 हिन्दी e\u0301te \"quoted\" &amp; 100 %";

	private static final List<String> PAGES = List.of("/patient/start", "/patient/about", "/patient/reasons",
			"/doctors/first", "/doctors/second", "/opinions/first", "/opinions/plan", "/medications/medicines",
			"/medications/allergies", "/medications/medicines/m0", "/medications/allergies/a0", "/records/office",
			"/records/checklist", "/records/checklist/images", "/records/checklist/own", "/records/asking/r0",
			"/results/list", "/results/list/r0", "/questions/list", "/questions/bank", "/story/telling",
			"/story/timeline", "/story/timeline/t0", "/background/conditions", "/background/conditions/c0",
			"/background/operations/o0", "/background/family/f0", "/story/matters", "/records/sending",
			"/visit/appointment", "/visit/company");

	abstract List<String> writtenBy(Person person);

	private static Hand everywhere(Function<String, String> words) {
		return (page, field, options) -> {
			if (!options.isEmpty()) {
				return field.matches("ticked|here|common|does") ? options : List.of(options.get(0));
			}
			if (field.matches(".*\\.(day|month|year)")) {
				return List.of(field.endsWith("year") ? "2026" : "11");
			}
			return List.of(words.apply(field).strip());
		};
	}

	private static Hand lines(int round) {
		return (page, field,
				options) -> options.isEmpty() ? List.of(IntStream.rangeClosed(1, 20)
					.mapToObj((n) -> "Question " + round + "." + n + ": what would you do, and why?")
					.collect(Collectors.joining("\n"))) : List.of();
	}

}
