package org.doctorbrief.talk;

import java.util.ArrayList;
import java.util.List;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.questions.Asked;
import org.doctorbrief.questions.Jotting;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.talk.RoomForm.Row;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkTests {

	private static final When TODAY = When.parse("2026-12-03");

	private static final Questions ONE = new QuestionsSection().blank().drafted("a", "What now?", null);

	private static final String ID = ONE.list().list().get(0).id();

	@Test
	void whatIsMissingIsBlank() {
		assertThat(Talk.BLANK.with(DoctorId.SECOND)).isEqualTo(Meeting.blank(DoctorId.SECOND));
		assertThat(Talk.BLANK.with(Meeting.blank(DoctorId.FIRST))).isEqualTo(Talk.BLANK);
		assertThat(Talk.BLANK.signature("a")).isEmpty();
		assertThat(new Point("p", null, null, null).kind()).isEqualTo(Point.Kind.KEY_POINT);
	}

	@Test
	void eachDoctorHasATalkOfHerOwn() {
		Talk talk = BeforeForm.applied(Talk.BLANK, "second", new BeforeForm("Tom", "YES", "Dr. Roe", null));
		assertThat(BeforeForm.of(talk, "second").here()).isEqualTo("Tom");
		assertThat(BeforeForm.of(talk, "third").here()).isNull();
		Talk after = AfterForm.applied(talk, "second", new AfterForm("Rest", null, "SURE", null, null));
		assertThat(BeforeForm.of(after, "second")).isEqualTo(BeforeForm.of(talk, "second"));
		assertThat(AfterForm.of(after, "second").stayed()).isEqualTo("Rest");
	}

	@Test
	void twoPeopleWriteAboutOneQuestionAndNeitherOverwritesTheOther() {
		Questions both = sent(sent(ONE, "Ann", "n1", "Rest"), "Tom", "n2", "Six weeks");
		assertThat(asked(both).notes()).extracting(Jotting::writer).containsExactly("Ann", "Tom");
		assertThat(sent(both, "Ann", "n1", "Rest first"))
			.satisfies((changed) -> assertThat(asked(changed).notes()).extracting(Jotting::text)
				.containsExactly("Rest first", "Six weeks"));
		assertThat(sent(both, "Tom", "n2", "Six weeks")).isEqualTo(both);
		assertThat(sent(both, "Tom", "n3", null)).isEqualTo(both);
	}

	@Test
	void aNoteWhoseQuestionIsGoneIsKeptWithTheKeyPoints() {
		List<Row> homeless = new ArrayList<>();
		RoomForm form = new RoomForm("Tom", List.of(new Row("gone", "n1", "Six weeks")), null);
		assertThat(form.applied(ONE, DoctorId.SECOND, TODAY, homeless)).isEqualTo(ONE);
		Talk talk = form.applied(Talk.BLANK, DoctorId.SECOND, homeless);
		assertThat(talk.with("second").points(Point.Kind.KEY_POINT)).extracting(Point::text)
			.containsExactly("Six weeks");
		assertThat(form.applied(talk, DoctorId.SECOND, homeless)).isEqualTo(talk);
	}

	@Test
	void pointsOfEachKindAreKeptOnceAndLeaveWhenTheyAreEmptied() {
		RoomForm form = new RoomForm("Tom", null, List.of(new Row("WORD", "w1", "meniscus"),
				new Row("ACTION", "a1", "Call on Monday"), new Row("WORD", "w2", null)));
		Talk talk = form.applied(Talk.BLANK, DoctorId.SECOND, List.of());
		assertThat(talk.with("second").points(Point.Kind.WORD)).hasSize(1);
		assertThat(talk.with("second").points(Point.Kind.ACTION)).extracting(Point::writer).containsExactly("Tom");
		RoomForm emptied = new RoomForm("Tom", null, List.of(new Row("WORD", "w1", null)));
		assertThat(emptied.applied(talk, DoctorId.SECOND, List.of()).with("second").points(Point.Kind.WORD)).isEmpty();
	}

	@Test
	void notesAreSignedAsLastTime() {
		Talk talk = Talk.BLANK.signed("account", "Tom").signed("other", "Ann");
		assertThat(talk.signature("account")).contains("Tom");
		assertThat(talk.signed("account", null)).isEqualTo(talk);
	}

	private static Questions sent(Questions questions, String writer, String note, String text) {
		return new RoomForm(writer, List.of(new Row(ID, note, text)), null).applied(questions, DoctorId.SECOND, TODAY,
				new ArrayList<>());
	}

	private static Asked asked(Questions questions) {
		return questions.list().find(ID).orElseThrow().with(DoctorId.SECOND);
	}

}
