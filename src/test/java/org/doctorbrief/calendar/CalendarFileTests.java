package org.doctorbrief.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.doctorbrief.calendar.Day.Kind;
import org.doctorbrief.calendar.Week.Titles;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one library wrote, another reads. */
class CalendarFileTests {

	private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);

	private static final Day NUDGE = Day.of(Kind.NUDGE, "r1", LocalDate.of(2026, 11, 10),
			"St. Mary’s; Oncology, 2\n😀");

	private static final Day VISIT = new Day(Kind.APPOINTMENT, "", THIRD, "Dr. Solberg", "9:15, desk B",
			"Cancer Center\n1 Hill Road");

	private final StaticMessageSource messages = new StaticMessageSource();

	private final CalendarFile file = new CalendarFile(this.messages, Clock.systemDefaultZone());

	CalendarFileTests() {
		for (Language language : Language.values()) {
			this.messages.addMessages(Messages.in(language), language.locale());
		}
	}

	@ParameterizedTest
	@EnumSource
	void neutralTitlesSayNothingOfTheBrief(Language language) throws IOException, ParserException {
		String written = written(Titles.NEUTRAL, language.locale(), NUDGE, VISIT);
		assertThat(written).doesNotContain("Mary", "Oncology", "Solberg", "Cancer", "desk", "b-id", "r1")
			.doesNotContainIgnoringCase("record", "opinion", "documento", "opinión");
		assertThat(read(written).getComponents(Component.VEVENT)).hasSize(2);
	}

	@Test
	void whatIsWrittenIsReadByAnotherLibraryWordForWord() throws IOException, ParserException {
		Calendar read = read(written(Titles.FULL, Locale.ENGLISH, NUDGE, VISIT));
		VEvent nudge = event(read, 0);
		assertThat(nudge.getSummary().getValue())
			.isEqualTo("Ask how the records are coming along: St. Mary’s; Oncology, 2\n😀");
		assertThat(nudge.getDateTimeStart().toString().strip()).isEqualTo("DTSTART;VALUE=DATE:20261110");
		assertThat(nudge.getAlarms()).isEmpty();
		VEvent visit = event(read, 1);
		assertThat(visit.getSummary().getValue()).isEqualTo("Visit for a second opinion: Dr. Solberg");
		assertThat(visit.getDateTimeStart().toString().strip()).isEqualTo("DTSTART:20261203T091500");
		assertThat(visit.getLocation().getValue()).isEqualTo("Cancer Center\n1 Hill Road");
		assertThat(visit.getAlarms()).hasSize(2);
		assertThat(visit.getUid()).isNotEqualTo(nudge.getUid());
		assertThat(read.validate().hasErrors()).isFalse();
	}

	@Test
	void aTimeThatIsNoneMakesAWholeDayWithOneReminder() throws IOException, ParserException {
		Day vague = new Day(Kind.APPOINTMENT, "", THIRD, null, "in the morning", null);
		VEvent visit = event(read(written(Titles.FULL, Locale.ENGLISH, vague)), 0);
		assertThat(visit.getDateTimeStart().toString().strip()).isEqualTo("DTSTART;VALUE=DATE:20261203");
		assertThat(visit.getAlarms()).hasSize(1);
		assertThat(visit.getDescription().getValue()).isEqualTo("in the morning");
		assertThat(visit.getSummary().getValue()).isEqualTo("Visit for a second opinion");
	}

	@Test
	void savingAgainChangesAnEventAndAddsNone() throws IOException, ParserException {
		VEvent once = event(read(written(Titles.FULL, Locale.ENGLISH, VISIT)), 0);
		Day later = new Day(Kind.APPOINTMENT, "", THIRD.plusDays(7), "Dr. Solberg", null, null);
		VEvent again = event(read(written(Titles.NEUTRAL, Locale.ENGLISH, later)), 0);
		assertThat(again.getUid()).isEqualTo(once.getUid());
	}

	private String written(Titles titles, Locale language, Day... days) {
		return new String(this.file.of("b-id", List.of(days), titles, language), StandardCharsets.UTF_8);
	}

	private static Calendar read(String file) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(file));
	}

	private static VEvent event(Calendar calendar, int place) {
		return (VEvent) calendar.getComponents(Component.VEVENT).get(place);
	}

}
