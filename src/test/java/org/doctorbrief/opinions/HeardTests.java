package org.doctorbrief.opinions;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.questions.ForDoctor;
import org.doctorbrief.questions.Jotting;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeardTests {

	private static final When DAY = When.parse("3 December 2026");

	private static final Jotting NOTE = new Jotting("n1", "Tom", " Exercise first \n", Source.NOTES, DAY);

	private final Questions asked = noted(drafted(), NOTE);

	private static Questions drafted() {
		return new Questions(null, null).drafted("x", "What would you do?", ForDoctor.SECOND);
	}

	private static Questions noted(Questions questions, Jotting note) {
		String id = questions.list().stream().map(Question::id).findFirst().orElseThrow();
		return questions.noted(id, DoctorId.SECOND, note);
	}

	private Statement statement(String note) {
		return Heard.statement(this.asked, DoctorId.SECOND, note).orElse(null);
	}

	@Test
	void aNoteKeepsWhereItIsKnownFromAndItsDay() {
		assertThat(statement("n1")).isEqualTo(new Statement("Exercise first", Source.NOTES, DAY));
		assertThat(statement("other")).isNull();
		Jotting recorded = new Jotting("n2", null, "A scan", Source.RECORDING, null);
		assertThat(Heard.statement(noted(drafted(), recorded), DoctorId.SECOND, "n2").orElseThrow().source())
			.isEqualTo(Source.RECORDING);
	}

	@Test
	void aNoteStandsBesideItsQuestionAndSaysWhereItWasCopiedTo() {
		Opinion opinion = Opinion.BLANK.taking(Topic.NEXT, statement("n1"));
		List<Heard> heard = Heard.of(this.asked, DoctorId.SECOND, opinion);
		assertThat(heard).containsExactly(new Heard("What would you do?", NOTE, Topic.REASONS, List.of(Topic.NEXT)));
		assertThat(Heard.of(this.asked, DoctorId.FIRST, opinion)).isEmpty();
	}

	@Test
	void copyingTwiceAddsOnce() {
		Opinion once = Opinion.BLANK.saying(Topic.PLAN, new Statement("A brace", Source.NOTES, DAY))
			.taking(Topic.PLAN, statement("n1"));
		assertThat(once.plan()).isEqualTo(new Statement("A brace\nExercise first", Source.NOTES, DAY));
		assertThat(once.taking(Topic.PLAN, statement("n1"))).isEqualTo(once);
	}

	@Test
	void wordsForWhichThereIsNoRoomAreNotTaken() {
		Opinion full = Opinion.BLANK.saying(Topic.PLAN, new Statement("x".repeat(3990), null, null));
		assertThat(full.taking(Topic.PLAN, statement("n1"))).isEqualTo(full);
	}

	@Test
	void aPartOfALineIsNotTheSameWords() {
		assertThat(new Statement("Exercise first, then look", null, null).holds("Exercise first")).isFalse();
		assertThat(new Statement("A brace\nExercise first", null, null).holds("Exercise first")).isTrue();
		assertThat(Statement.BLANK.holds("x")).isFalse();
	}

	@Test
	void theTopicPageGoesInAndComesBack() {
		TopicForm typed = new TopicForm("A brace", "TOLD", new DateForm("3", "12", "2026"), "Exercise",
				new DateForm("10", "12", "2026"));
		Line line = typed.toLine(Topic.PLAN);
		assertThat(line.said()).isEqualTo(new Statement("A brace", Source.TOLD, DAY));
		assertThat(line.written().source()).isEqualTo(Source.DOCUMENT);
		assertThat(TopicForm.of(line)).isEqualTo(typed);
		assertThat(new TopicForm(null, null, null, null, null).toLine(Topic.PLAN)).isEqualTo(Line.blank(Topic.PLAN));
	}

	@Test
	void aLaterOpinionIsWholeWithDiagnosisAndAdvice() {
		assertThat(Opinion.BLANK.heard()).isEqualTo(Progress.NOT_STARTED);
		Opinion some = Opinion.BLANK.by("Dr. Solberg", null);
		assertThat(some.heard()).isEqualTo(Progress.IN_PROGRESS);
		Opinion written = some.with(new Line(Topic.PLAN, null, new Statement("Exercise", null, null)));
		assertThat(written.saying(Topic.DIAGNOSIS, statement("n1")).heard()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void whatTheFirstPagesDoNotAskForIsShownToo() {
		Opinion first = Opinion.BLANK.saying(Topic.NEXT, statement("n1"))
			.saying(Topic.GOAL, statement("n1"))
			.with(new Line(Topic.PLAN, null, new Statement("Exercise", null, null)));
		assertThat(first.more()).extracting(Line::topic).containsExactly(Topic.NEXT);
		assertThat(first.later()).extracting(Line::topic).containsExactly(Topic.PLAN);
		assertThat(first.all()).hasSize(Topic.values().length);
	}

}
