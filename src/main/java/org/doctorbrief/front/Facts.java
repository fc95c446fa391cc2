package org.doctorbrief.front;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorId;
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
import org.doctorbrief.story.StorySection;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;
import org.doctorbrief.values.When;
import org.doctorbrief.visit.Company;
import org.doctorbrief.visit.VisitSection;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads from a brief the few facts that stand on page 1. */
@Component
public record Facts(PatientSection patients, DoctorsSection doctors, MedicationsSection medications,
		OpinionsSection opinions, QuestionsSection questions, RecordsSection records, StorySection stories,
		VisitSection visits, MessageSource messages) {

	/** The facts of one brief for one edition. */
	public Reader of(Snapshot brief, Edition edition) {
		return new Reader(this, brief, edition);
	}

	/** The facts of one brief; what is not stated is nothing. */
	public record Reader(Facts facts, Snapshot brief, Edition edition) {

		String title() {
			String name = patient().who().name();
			return words("documents.brief.title", (name != null) ? name : words("documents.brief.unnamed"));
		}

		public List<String> person() {
			Patient.Person who = patient().who();
			String named = joined(", ", who.name(), with("documents.front.born", date(who.born())));
			String interpreter = (who.interpreter() != null)
					? words("documents.front.interpreter", words("patient.about.interpreter." + who.interpreter()))
					: null;
			return given(named, joined(", ", who.phone(), who.email()),
					joined(", ", with("documents.front.speaks", who.language()), interpreter),
					with("documents.front.needs", who.needs()));
		}

		/** Who comes along, and how to reach that person. */
		public String companion() {
			Company company = this.brief.of(this.facts.visits).company();
			return joined(", ", company.name(), company.relation(), company.phone());
		}

		public String company() {
			return with("documents.front.company", companion());
		}

		String story() {
			return this.brief.of(this.facts.stories).telling().paragraph();
		}

		String first() {
			return with("documents.front.first", firstDoctor());
		}

		String second() {
			return with("documents.front.second", described(this.brief.of(this.facts.doctors).second()));
		}

		/** When the visit to the second doctor is; it stands on her sheet. */
		String visit() {
			String when = this.brief.of(this.facts.visits).appointment().when(this.edition.locale());
			return this.edition.has("visit.appointment") ? with("documents.front.visit", when) : null;
		}

		/** The first doctor, as far as she is known. */
		public String firstDoctor() {
			return described(this.brief.of(this.facts.doctors).first());
		}

		String goal() {
			return patient().reasons().goal();
		}

		String reasons() {
			Stream<String> ticked = patient().reasons()
				.ticked()
				.stream()
				.map((reason) -> words("patient.reasons.ticked." + reason));
			String decideBy = with("documents.front.decideBy", date(patient().reasons().decideBy()));
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

		public List<String> medicines() {
			Medicines medicines = this.brief.of(this.facts.medications).medicines();
			Stream<String> taken = medicines.list()
				.stream()
				.filter((medicine) -> medicine.use() != Medicine.Use.PAST)
				.map(Medicine::line);
			return listed(medicines.any(), Stream.concat(taken, whole(medicines).stream()));
		}

		public List<String> allergies() {
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

		public String words(String key, Object... values) {
			return this.facts.messages.getMessage(key, values, this.edition.locale());
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

		private List<String> listed(Any any, Stream<String> entries) {
			if (this.brief.hides(this.facts.medications.key())) {
				return List.of(words("documents.front.hidden"));
			}
			if (this.brief.newer(this.facts.medications.key())) {
				return List.of(words("documents.front.newer"));
			}
			String said = (any != null && any != Any.LISTED) ? words("documents.front.any." + any) : null;
			return Stream.concat(Stream.ofNullable(said), entries).toList();
		}

		private String date(When when) {
			return when.words(this.edition.locale());
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
