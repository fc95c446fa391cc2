package org.doctorbrief.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.opinions.Line;
import org.doctorbrief.opinions.Opinion;
import org.doctorbrief.opinions.Opinions;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Component;

/**
 * Puts beside each other what a brief says of each doctor; nothing in it weighs anything.
 */
@Component
record Beside(DoctorsSection doctors, OpinionsSection opinions, CompareSection compare, QuestionsSection questions) {

	/** The doctors that have a column: two, and a third who said something. */
	List<Column> columns(Snapshot brief) {
		Doctors people = brief.of(this.doctors);
		Opinions said = brief.of(this.opinions);
		return DoctorId.ALL.stream()
			.filter((doctor) -> !DoctorId.THIRD.equals(doctor) || said.of(doctor).told())
			.map((doctor) -> Column.of(doctor, people, said))
			.toList();
	}

	/** The same, beginning with that doctor; with the first where it is none of them. */
	List<Column> columns(Snapshot brief, String order) {
		List<Column> columns = new ArrayList<>(columns(brief));
		int place = columns.stream().map(Column::word).toList().indexOf(order);
		Collections.rotate(columns, -Math.max(place, 0));
		return columns;
	}

	/** Every topic, the same ones for everybody. */
	List<TopicRow> rows(Snapshot brief) {
		return Arrays.stream(Topic.values()).map((topic) -> row(brief, topic)).toList();
	}

	/** One topic. */
	TopicRow row(Snapshot brief, Topic topic) {
		return new TopicRow(topic, brief.of(this.compare).of(topic),
				brief.of(this.questions).from(origin(topic)).orElse(null));
	}

	/** The questions that were put to some of these doctors and not to all. */
	List<Uneven> uneven(Snapshot brief) {
		List<DoctorId> all = columns(brief).stream().map(Column::doctor).toList();
		Questions asked = brief.of(this.questions);
		return asked.list().stream().map((question) -> Uneven.of(question, all)).filter(Uneven::some).toList();
	}

	/** Whether that part can be read by whoever asks. */
	boolean readable(Snapshot brief) {
		return !brief.hides(this.opinions.key()) && !brief.newer(this.opinions.key());
	}

	/** Whether the questions can be read, too. */
	boolean asks(Snapshot brief) {
		return !brief.hides(this.questions.key()) && !brief.newer(this.questions.key());
	}

	/** What a question that comes from that topic is known by. */
	static String origin(Topic topic) {
		return "difference." + topic.word();
	}

	/**
	 * One doctor's column.
	 *
	 * @param doctor which doctor
	 * @param name what the doctor is called, or nothing
	 * @param opinion what the doctor said
	 */
	record Column(DoctorId doctor, String name, Opinion opinion) {

		static Column of(DoctorId doctor, Doctors people, Opinions said) {
			Opinion opinion = said.of(doctor);
			return new Column(doctor, people.name(doctor).or(() -> Optional.ofNullable(opinion.saidBy())).orElse(null),
					opinion);
		}

		/** Its word in addresses. */
		public String word() {
			return this.doctor.value().toLowerCase(Locale.ROOT);
		}

		/** What the doctor said about that. */
		public Line of(Topic topic) {
			return this.opinion.of(topic);
		}

	}

	/**
	 * One topic.
	 *
	 * @param topic the topic
	 * @param row what the person makes of it
	 * @param question the question that came from it, or nothing
	 */
	record TopicRow(Topic topic, Row row, Question question) {

		/** Whether a question would be for somebody for whom it is not yet. */
		public boolean open() {
			return this.question == null || this.question.forDoctor() != org.doctorbrief.questions.ForDoctor.BOTH;
		}

	}

	/**
	 * A question with who was asked it and who was not.
	 *
	 * @param question the question
	 * @param asked who was asked
	 * @param open who was not
	 */
	record Uneven(Question question, List<DoctorId> asked, List<DoctorId> open) {

		static Uneven of(Question question, List<DoctorId> all) {
			return new Uneven(question, all.stream().filter((one) -> question.with(one).begun()).toList(),
					all.stream().filter((one) -> !question.with(one).begun()).toList());
		}

		boolean some() {
			return !this.asked.isEmpty() && !this.open.isEmpty();
		}

	}

}
