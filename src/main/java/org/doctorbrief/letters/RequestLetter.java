package org.doctorbrief.letters;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.guidance.RecordsRights;
import org.doctorbrief.guidance.RecordsRights.Right;
import org.doctorbrief.patient.Patient;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.records.RecordItem;
import org.doctorbrief.records.RecordKind;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.records.Request.SendTo;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letter that asks for records: which, of what time, in what form, and what the rules
 * of the country say. What the brief does not know is a gap in square brackets.
 */
@Component
record RequestLetter(PatientSection patients, RecordsSection records, DoctorsSection doctors, RecordsRights rights,
		MessageSource messages) {

	/** The letter for that request. */
	String of(Request request, Snapshot brief, Locale language) {
		return new Draft(this, request, brief, language).text();
	}

	/** What a permission to send those records says. */
	Release form(Request request, Snapshot brief, Locale language) {
		return new Draft(this, request, brief, language).release();
	}

	/**
	 * A permission to send records; what the brief does not know is nothing, and a line
	 * to write it on.
	 *
	 * @param me the patient
	 * @param born the date of birth
	 * @param reach how to reach the patient
	 * @param holder who has the records
	 * @param records what should be sent, a line each
	 * @param to where it should be sent
	 */
	record Release(String me, String born, String reach, String holder, String records, String to) {

	}

	/** One letter on its way. */
	private record Draft(RequestLetter letter, Request request, Snapshot brief, Locale language) {

		String text() {
			Patient.Person who = this.brief.of(this.letter.patients).who();
			String me = or(who.name(), "me");
			String reach = or(joined(", ", who.phone(), who.email()), "reach");
			return joined("\n\n", word("hello", or(this.request.holder(), "office")),
					word("who", me, or(who.born().words(this.language), "born")), list(), form(), sendTo(),
					right(who.country()), word("fee"), word("close", reach, me));
		}

		Release release() {
			Patient.Person who = this.brief.of(this.letter.patients).who();
			SendTo to = this.request.how().sendTo();
			String address = (to == SendTo.NEW_DOCTOR || to == SendTo.BOTH) ? secondDoctor() : null;
			return new Release(who.name(), who.born().words(this.language), joined(", ", who.phone(), who.email()),
					this.request.holder(), joined("\n", lines().toArray(String[]::new)), address);
		}

		private String list() {
			String list = lines().map((line) -> "- " + line).collect(Collectors.joining("\n"));
			return list.isEmpty() ? "- " + gap("records") : list;
		}

		private Stream<String> lines() {
			Stream<String> kinds = this.request.covers().stream().map(this::covered);
			return Stream.concat(kinds, Stream.ofNullable(this.request.more()));
		}

		private String covered(RecordKind kind) {
			RecordItem item = this.brief.of(this.letter.records).item(kind.id());
			String name = this.letter.messages.getMessage("records.checklist.here." + kind, null, this.language);
			String from = item.from().words(this.language);
			String to = item.to().words(this.language);
			return joined(", ", name, (from != null) ? word("from", from) : null, (to != null) ? word("to", to) : null);
		}

		private String form() {
			String form = this.request.how().form();
			return (form != null) ? word("form", form) : word("form.any");
		}

		private String sendTo() {
			SendTo to = this.request.how().sendTo();
			if (to == null || to == SendTo.ME) {
				return word("to.ME");
			}
			return word("to." + to, or(secondDoctor(), "second"));
		}

		private String secondDoctor() {
			Doctor second = this.brief.of(this.letter.doctors).of(DoctorId.SECOND);
			return joined(", ", second.name(), oneLine(second.place()), second.phone());
		}

		private String right(String country) {
			return this.letter.rights.in(country).map(this::right).orElse(null);
		}

		private String right(Right right) {
			String said = word("right." + right.rules());
			boolean thirdParty = right.rules().equals("US") && this.request.how().sendTo() != null
					&& this.request.how().sendTo() != SendTo.ME;
			return joined(" ", said, thirdParty ? word("right.US.other") : null);
		}

		private String word(String key, Object... values) {
			return this.letter.messages.getMessage("letters.request." + key, values, this.language);
		}

		private String or(String known, String place) {
			return (known != null) ? known : gap(place);
		}

		private String gap(String place) {
			return "[" + this.letter.messages.getMessage("words.gap." + place, null, this.language) + "]";
		}

		private static String oneLine(String text) {
			return (text == null) ? null : text.strip().replaceAll(",?\\s*\\R\\s*", ", ");
		}

		private static String joined(String between, String... parts) {
			String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
			return joined.isEmpty() ? null : joined;
		}

	}

}
