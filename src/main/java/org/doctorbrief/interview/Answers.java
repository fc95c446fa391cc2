package org.doctorbrief.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.background.BackgroundSection;
import org.doctorbrief.background.Past;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.medications.Allergy;
import org.doctorbrief.medications.Medicine;
import org.doctorbrief.medications.Medicines;
import org.doctorbrief.medications.MedicationsSection;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.visit.Company;
import org.doctorbrief.visit.VisitSection;
import org.doctorbrief.story.Matters;
import org.doctorbrief.story.StorySection;
import org.doctorbrief.story.Telling;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;
import org.doctorbrief.wording.Suggestions;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads from a brief what it answers to the doctor's questions; it copies nothing. */
@Component
record Answers(PatientSection patient, StorySection story, BackgroundSection background, MedicationsSection medications,
		OpinionsSection opinions, VisitSection visit, Suggestions suggestions, MessageSource messages) {

	/** The answers as they stand in that brief, in the order of the questions. */
	List<Answer> of(Snapshot brief) {
		return Arrays.stream(Asked.values())
			.map((asked) -> Answer.of(asked, brief.hides(asked.section()), brief.newer(asked.section()),
					this.suggestions.any(own(asked, brief)), lines(asked, brief)))
			.toList();
	}

	private Stream<String> lines(Asked asked, Snapshot brief) {
		return switch (asked) {
			case BRINGS -> Stream.of(brief.of(this.patient).reasons().goal());
			case BEGAN, FOUND, TRIED -> told(asked, brief);
			case MEDICINES, ALLERGIES -> taken(asked, brief);
			case CONDITIONS -> past(brief.of(this.background).conditions());
			case OPERATIONS -> past(brief.of(this.background).operations());
			case FAMILY -> past(brief.of(this.background).family());
			case HELP -> Stream.of(companion(brief.of(this.visit).company()));
			case MATTERS, LIVING, HOPES, FEARS, NOT_WANTED -> valued(asked, brief.of(this.story).matters());
		};
	}

	/** What of it is told in the patient's own voice. */
	private Stream<String> own(Asked asked, Snapshot brief) {
		return switch (asked) {
			case FOUND -> Stream.of(brief.of(this.story).telling().found());
			case BRINGS, BEGAN, TRIED, MATTERS, LIVING, HOPES, FEARS, NOT_WANTED -> lines(asked, brief);
			default -> Stream.empty();
		};
	}

	private Stream<String> told(Asked asked, Snapshot brief) {
		Telling telling = brief.of(this.story).telling();
		return switch (asked) {
			case BEGAN -> Stream.of(telling.began(), telling.happened());
			case FOUND -> Stream.of(telling.found(), diagnosis(brief));
			default -> Stream.of(telling.done(), telling.now());
		};
	}

	private String diagnosis(Snapshot brief) {
		String told = brief.of(this.opinions).first().diagnosis().text();
		return (told != null) ? words("diagnosis", told) : null;
	}

	private Stream<String> taken(Asked asked, Snapshot brief) {
		if (asked == Asked.ALLERGIES) {
			Listed<Allergy> allergies = brief.of(this.medications).allergies();
			return listed(allergies.any(), allergies.list().stream().map(Allergy::line));
		}
		Medicines medicines = brief.of(this.medications).medicines();
		return listed(medicines.any(),
				medicines.list()
					.stream()
					.filter((medicine) -> medicine.use() != Medicine.Use.PAST)
					.map(Medicine::line));
	}

	private Stream<String> past(Listed<Past> all) {
		return listed(all.any(),
				all.list()
					.stream()
					.map((one) -> joined(one.label(), one.when().words(LocaleContextHolder.getLocale()))));
	}

	/** What was said about a list, unless its entries say it. */
	private Stream<String> listed(Any any, Stream<String> entries) {
		Stream<String> said = (any != null && any != Any.LISTED) ? Stream.of(words("any." + any)) : Stream.empty();
		return Stream.concat(said, entries);
	}

	private static Stream<String> valued(Asked asked, Matters matters) {
		return switch (asked) {
			case LIVING -> Stream.of(matters.daily());
			case HOPES -> Stream.of(matters.hopes());
			case FEARS -> Stream.of(matters.worries());
			case NOT_WANTED -> Stream.of(matters.risk());
			default -> Stream.of(matters.keep(), matters.quality());
		};
	}

	private static String companion(Company company) {
		return joined(company.name(), company.relation());
	}

	private static String joined(String... parts) {
		String joined = Stream.of(parts).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
		return joined.isEmpty() ? null : joined;
	}

	private String words(String key, Object... values) {
		return this.messages.getMessage("interview.answers." + key, values, LocaleContextHolder.getLocale());
	}

}
