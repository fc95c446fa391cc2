package org.doctorbrief.talk;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorNames;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.guidance.Glossary;
import org.doctorbrief.patient.Patient;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.visit.VisitSection;
import org.doctorbrief.words.Scripts;
import org.doctorbrief.words.Situation;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page in the room shows, and how its notes are signed to begin with. */
@Component
record RoomPage(Briefs briefs, TalkSection section, QuestionsSection questions, DoctorsSection doctors,
		PatientSection patients, VisitSection visits, DoctorNames names, Glossary glossary, Scripts scripts) {

	/** Empty boxes; with little time only those for the first three questions. */
	RoomForm form(OpenBrief brief, Snapshot snapshot, String doctor, boolean soon) {
		Questions all = snapshot.of(this.questions);
		List<Question> asked = soon ? all.mustAsk(Whom.of(doctor)) : all.forDoctor(Whom.of(doctor));
		return RoomForm.over(asked, signature(brief, snapshot));
	}

	ModelAndView around(ModelAndView view, Snapshot snapshot, String doctor, boolean soon, Locale language) {
		Questions all = snapshot.of(this.questions);
		return view.addObject("doctor", doctor)
			.addObject("soon", soon)
			.addObject("withheld", snapshot.hides(this.questions.key()))
			.addObject("more", !all.ifTime(Whom.of(doctor)).isEmpty())
			.addObject("named", this.names.of(snapshot.of(this.doctors), Whom.of(doctor), language))
			.addObject("again", this.scripts.of(Situation.SLOW_DOWN, snapshot, language))
			.addObject("sitting",
					new Sitting(Whom.of(doctor), all, snapshot.of(this.section).with(doctor), this.glossary, language));
	}

	void keep(OpenBrief brief, UnaryOperator<Talk> verb) {
		this.briefs.change(brief, this.section, verb);
	}

	/**
	 * As last time; else the patient's name on her own page, and the companion's on
	 * others.
	 */
	private String signature(OpenBrief brief, Snapshot snapshot) {
		return snapshot.of(this.section).signature(brief.account()).orElseGet(() -> {
			Patient.Person who = snapshot.of(this.patients).who();
			boolean herself = brief.owned() && who.forWhom() != Patient.ForWhom.OTHER;
			return herself ? who.name() : snapshot.of(this.visits).company().name();
		});
	}

}
