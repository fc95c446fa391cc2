package org.doctorbrief.documents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.medications.Allergy;
import org.doctorbrief.medications.MedicationsSection;
import org.doctorbrief.medications.Medicine;
import org.doctorbrief.medications.Medicines;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.opinions.Statement;
import org.doctorbrief.patient.Patient;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.records.RecordItem;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;
import org.doctorbrief.visit.VisitSection;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads from a brief the few facts that stand on page 1. */
@Component
record Facts(PatientSection patients, DoctorsSection doctors, MedicationsSection medications, OpinionsSection opinions,
		QuestionsSection questions, RecordsSection records, VisitSection visits, MessageSource messages) {

	private static final int LINES = 6;

	Reader of(Snapshot brief, Locale locale) {
		return new Reader(this, brief, locale);
	}

	/** The facts of one brief in one language; what is not stated is nothing. */
	record Reader(Facts facts, Snapshot brief, Locale locale) {

		String title() {
			String name = patient().who().name();
			return words("documents.brief.title", (name != null) ? name : words("documents.brief.unnamed"));
		}

		List<String> person() {
			Patient.Person who = patient().who();
			String interpreter = (who.interpreter() != null)
					? words("documents.front.interpreter", words("patient.about.interpreter." + who.interpreter()))
					: null;
			return given(who.name(), with("documents.front.born", who.born().words(this.locale)),
					joined(", ", who.phone(), who.email()),
					joined(", ", with("documents.front.speaks", who.language()), interpreter),
					with("documents.front.needs", who.needs()));
		}

		/** The first doctor, as far as she is known. */
		String firstDoctor() {
			return described(this.brief.of(this.facts.doctors).first());
		}

		List<String> doctors() {
			Doctors doctors = this.brief.of(this.facts.doctors);
			return given(with("documents.front.first", firstDoctor()),
					with("documents.front.second", described(doctors.second())),
					with("documents.front.visit", this.brief.of(this.facts.visits).appointment().when(this.locale)));
		}

		String goal() {
			return patient().reasons().goal();
		}

		String reasons() {
			Stream<String> ticked = patient().reasons()
				.ticked()
				.stream()
				.map((reason) -> words("patient.reasons.ticked." + reason));
			String decideBy = with("documents.front.decideBy", patient().reasons().decideBy().words(this.locale));
			String safeTime = with("documents.front.safeTime", patient().reasons().safeTime());
			Stream<String> own = Stream.of(decideBy, safeTime, patient().reasons().other());
			return joined("; ", Stream.concat(own.map(Reader::withoutStop), ticked));
		}

		String diagnosis() {
			return sourced(this.brief.of(this.facts.opinions).first().diagnosis());
		}

		String plan() {
			return sourced(this.brief.of(this.facts.opinions).first().plan());
		}

		List<String> medicines() {
			Medicines medicines = this.brief.of(this.facts.medications).medicines();
			Stream<String> taken = medicines.list()
				.stream()
				.filter((medicine) -> medicine.use() != Medicine.Use.PAST)
				.map(Medicine::line);
			return listed(medicines.any(), Stream.concat(taken, whole(medicines).stream()));
		}

		List<String> allergies() {
			Listed<Allergy> allergies = this.brief.of(this.facts.medications).allergies();
			return listed(allergies.any(), allergies.list().stream().map(Allergy::line));
		}

		List<String> mustAsk() {
			return this.brief.of(this.facts.questions).mustAsk(DoctorId.SECOND).stream().map(Question::text).toList();
		}

		String here() {
			return named(this.brief.of(this.facts.records).here());
		}

		String missing() {
			return named(this.brief.of(this.facts.records).missing());
		}

		String words(String key, Object... values) {
			return this.facts.messages.getMessage(key, values, this.locale);
		}

		private Patient patient() {
			return this.brief.of(this.facts.patients);
		}

		private String named(List<RecordItem> items) {
			return joined("; ", items.stream()
				.map((item) -> item.fixed() ? words("records.checklist.here." + item.kind()) : item.label()));
		}

		private String sourced(Statement statement) {
			String source = (statement.source() != null) ? words("documents.front.source." + statement.source()) : null;
			return (statement.text() != null) ? joined(" ", statement.text(), source) : null;
		}

		/** One line each, or all in one paragraph when there are many. */
		private List<String> listed(Any any, Stream<String> entries) {
			String said = (any != null && any != Any.LISTED) ? words("documents.front.any." + any) : null;
			List<String> lines = Stream.concat(Stream.ofNullable(said), entries).toList();
			return (lines.size() > LINES) ? List.of(String.join("; ", lines)) : lines;
		}

		private String with(String key, String value) {
			return (value != null) ? words(key, value) : null;
		}

		private Optional<String> whole(Medicines medicines) {
			if (medicines.list().isEmpty() || medicines.complete() == Medicines.Complete.YES) {
				return Optional.empty();
			}
			return Optional.of(words("documents.front.complete."
					+ ((medicines.complete() != null) ? medicines.complete() : "NOT_STATED")));
		}

		private static String withoutStop(String sentence) {
			return (sentence != null) ? sentence.strip().replaceFirst("\\.$", "") : null;
		}

		private static String described(Doctor doctor) {
			return joined(", ", doctor.name(), doctor.specialty(), doctor.place());
		}

		private static List<String> given(String... values) {
			return Stream.of(values).filter(Objects::nonNull).toList();
		}

		private static String joined(String between, String... values) {
			return joined(between, Stream.of(values));
		}

		private static String joined(String between, Stream<String> values) {
			String joined = values.filter(Objects::nonNull).collect(Collectors.joining(between));
			return joined.isBlank() ? null : joined;
		}

	}

}
