package org.doctorbrief.compare;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.compare.Beside.Column;
import org.doctorbrief.compare.Reason.Kind;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.opinions.Line;
import org.doctorbrief.opinions.Opinion;
import org.doctorbrief.opinions.Statement;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.values.Items;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final RowForm DIFFERENT = new RowForm("DIFFERENT", "NOT_ASKED_YET", null, "EXPERIENCE",
			"Has seen it", null, null);

	private final Asking asking = new Asking(words());

	private static StaticMessageSource words() {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("opinions.topics.PLAN", Locale.ENGLISH, "Plan");
		words.addMessage("doctors.FIRST", Locale.ENGLISH, "First doctor");
		words.addMessage("compare.ask.said", Locale.ENGLISH, "{0}: {1}.");
		words.addMessage("compare.ask.words", Locale.ENGLISH, "{0}. {1} Why?");
		words.addMessage("compare.ask.short", Locale.ENGLISH, "{0}. Two views. Why?");
		return words;
	}

	private static Column column(DoctorId doctor, String name, String said, String written) {
		Line line = new Line(Topic.PLAN, new Statement(said, null, null), new Statement(written, null, null));
		return new Column(doctor, name, new Opinion(null, null, new Items<>(List.of(line))));
	}

	@Test
	void aRowGoesInAndComesBack() {
		Row row = DIFFERENT.toRow(Topic.PLAN);
		assertThat(row.differs()).isTrue();
		assertThat(row.of(DoctorId.SECOND)).isEqualTo(new Reason(DoctorId.SECOND, Kind.EXPERIENCE, "Has seen it"));
		assertThat(row.of(DoctorId.THIRD).empty()).isTrue();
		assertThat(RowForm.of(row)).isEqualTo(DIFFERENT);
	}

	@Test
	void rowsStandInTheOrderOfTheTopicsAndBlankOnesAreNotKept() {
		Comparison two = Comparison.BLANK.with(DIFFERENT.toRow(Topic.NEXT)).with(DIFFERENT.toRow(Topic.PLAN));
		assertThat(two.rows()).extracting(Row::topic).containsExactly(Topic.PLAN, Topic.NEXT);
		assertThat(two.with(Row.blank(Topic.PLAN)).with(Row.blank(Topic.NEXT))).isEqualTo(Comparison.BLANK);
		assertThat(new Comparison(null)).isEqualTo(Comparison.BLANK);
	}

	@Test
	void itIsCompleteWhenEveryTopicIsMarked() {
		assertThat(Comparison.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		Comparison marked = Comparison.BLANK;
		for (Topic topic : Topic.values()) {
			marked = marked.with(new Row(topic, Mark.NOT_SURE, null));
		}
		assertThat(marked.progress()).isEqualTo(Progress.COMPLETED);
		assertThat(marked.with(Row.blank(Topic.PLAN)).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void aMarkThatIsNoneIsNotMade() {
		RowForm forged = new RowForm("FIRST_IS_RIGHT", "SCORE", null, null, null, null, null);
		assertThat(forged.toRow(Topic.PLAN)).isEqualTo(Row.blank(Topic.PLAN));
	}

	@Test
	void aQuestionNamesWhatEachSaid() {
		String question = this.asking.words(Topic.PLAN, List.of(column(DoctorId.FIRST, null, "An operation {0}.", null),
				column(DoctorId.SECOND, "Dr. Lee", null, "Exercise")), Locale.ENGLISH);
		assertThat(question).isEqualTo("Plan. First doctor: An operation {0}. Dr. Lee: Exercise. Why?");
	}

	@Test
	void whereOneSaidNothingTheQuestionNamesNobody() {
		String question = this.asking.words(Topic.PLAN, List.of(column(DoctorId.FIRST, null, "An operation", null),
				column(DoctorId.SECOND, "Dr. Lee", null, null)), Locale.ENGLISH);
		assertThat(question).isEqualTo("Plan. Two views. Why?");
	}

	@Test
	void whatIsLongIsCutAtAWord() {
		assertThat(Asking.shortened("A brace\n\nand rest.")).isEqualTo("A brace and rest");
		assertThat(Asking.shortened("word ".repeat(100))).hasSizeBetween(150, 182).endsWith("word …");
		assertThat(Asking.shortened("👍".repeat(300))).endsWith("👍 …").hasSizeLessThan(370);
	}

}
