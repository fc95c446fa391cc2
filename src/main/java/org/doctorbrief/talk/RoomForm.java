package org.doctorbrief.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.questions.Jotting;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What is noted in the room. Each box makes a note of its own, whose id came with the
 * page: sent twice it is kept once, and no two people write into the same one.
 *
 * @param writer how the notes are signed
 * @param rows a box for each question, in the order of the page
 * @param points a box for each {@link Point.Kind}
 */
record RoomForm(@Text String writer, List<@Valid Row> rows, List<@Valid Row> points) {

	static final RoomForm EMPTY = new RoomForm(null, null, null);

	RoomForm {
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		points = (points != null) ? points.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** An empty box for each question and each kind of point. */
	static RoomForm over(List<Question> questions, String writer) {
		return new RoomForm(writer, questions.stream().map((one) -> Row.about(one.id())).toList(),
				Stream.of(Point.Kind.values()).map((kind) -> Row.about(kind.name())).toList());
	}

	/**
	 * The questions with these notes.
	 * @param homeless takes the notes whose question is gone
	 */
	Questions applied(Questions questions, DoctorId doctor, When today, List<Row> homeless) {
		Questions next = questions;
		for (Row row : this.rows) {
			if (questions.list().find(row.about).isPresent()) {
				next = next.noted(row.about, doctor, row.toJotting(this.writer, today));
			}
			else {
				homeless.add(row);
			}
		}
		return next;
	}

	/** The talk with these points, and with the notes whose question is gone. */
	Talk applied(Talk talk, DoctorId doctor, List<Row> homeless) {
		Meeting next = talk.with(doctor);
		for (Row row : all(homeless)) {
			next = next.with(row.toPoint(this.writer));
		}
		return talk.with(next);
	}

	private List<Row> all(List<Row> homeless) {
		List<Row> all = new ArrayList<>(this.points);
		all.addAll(homeless);
		return all.stream().filter((row) -> row.id != null).toList();
	}

	/**
	 * One box.
	 *
	 * @param about the id of its question, or a {@link Point.Kind}
	 * @param id the id of the note that it makes
	 * @param text the words
	 */
	record Row(String about, String id, @Text(max = Text.AREA) String text) {

		static Row about(String what) {
			return new Row(what, Ids.random(), null);
		}

		Jotting toJotting(String writer, When today) {
			return new Jotting(idOrNew(), writer, this.text, Source.NOTES, today);
		}

		Point toPoint(String writer) {
			return new Point(idOrNew(), Point.Kind.of(this.about).orElse(null), this.text, writer);
		}

		private String idOrNew() {
			return (this.id != null) ? this.id : Ids.random();
		}

	}

}
