package org.doctorbrief.opinions;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.Source;
import org.doctorbrief.web.Text;

/**
 * What the page about the first doctor's view asks for.
 *
 * @param saidBy the doctor's name
 * @param diagnosis the diagnosis as told
 * @param diagnosisSource a {@link Source}
 * @param plan what the doctor advises
 * @param planSource a {@link Source}
 */
record FirstForm(@Text String saidBy, @Text(max = Text.AREA) String diagnosis, String diagnosisSource,
		@Text(max = Text.AREA) String plan, String planSource) {

	static FirstForm of(Opinions opinions) {
		Opinion first = opinions.first();
		return new FirstForm(first.saidBy(), first.diagnosis().text(), Choice.name(first.diagnosis().source()),
				first.plan().text(), Choice.name(first.plan().source()));
	}

	static Opinions applied(Opinions opinions, FirstForm typed) {
		Opinion first = opinions.first();
		return opinions.with(DoctorId.FIRST,
				first.by(typed.saidBy, first.saidOn())
					.saying(Topic.DIAGNOSIS, statement(first, Topic.DIAGNOSIS, typed.diagnosis, typed.diagnosisSource))
					.saying(Topic.PLAN, statement(first, Topic.PLAN, typed.plan, typed.planSource)));
	}

	static Statement statement(Opinion before, Topic topic, String text, String source) {
		return before.of(topic).said().saying(text, Choice.of(Source.class, source));
	}

}
