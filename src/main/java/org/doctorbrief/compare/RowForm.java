package org.doctorbrief.compare;

import java.util.List;

import org.doctorbrief.compare.Reason.Kind;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Text;

/**
 * What the page about one topic asks for; the same for every doctor.
 *
 * @param mark a {@link Mark}
 * @param firstKind the {@link Kind} of the first doctor's reason
 * @param firstWords the first doctor's reason in words
 * @param secondKind the {@link Kind} of the second doctor's reason
 * @param secondWords the second doctor's reason in words
 * @param thirdKind the {@link Kind} of a third doctor's reason
 * @param thirdWords a third doctor's reason in words
 */
record RowForm(String mark, String firstKind, @Text(max = Text.AREA) String firstWords, String secondKind,
		@Text(max = Text.AREA) String secondWords, String thirdKind, @Text(max = Text.AREA) String thirdWords) {

	static RowForm of(Row row) {
		Reason first = row.of(DoctorId.FIRST);
		Reason second = row.of(DoctorId.SECOND);
		Reason third = row.of(DoctorId.THIRD);
		return new RowForm(Choice.name(row.mark()), Choice.name(first.kind()), first.words(),
				Choice.name(second.kind()), second.words(), Choice.name(third.kind()), third.words());
	}

	Row toRow(Topic topic) {
		return Row.of(topic, Choice.of(Mark.class, this.mark),
				List.of(reason(DoctorId.FIRST, this.firstKind, this.firstWords),
						reason(DoctorId.SECOND, this.secondKind, this.secondWords),
						reason(DoctorId.THIRD, this.thirdKind, this.thirdWords)));
	}

	private static Reason reason(DoctorId doctor, String kind, String words) {
		return new Reason(doctor, Choice.of(Kind.class, kind), words);
	}

}
