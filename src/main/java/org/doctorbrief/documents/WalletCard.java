package org.doctorbrief.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.front.Facts;
import org.doctorbrief.paper.LineBudget;
import org.doctorbrief.paper.LineBudget.Cut;
import org.doctorbrief.paper.LineBudget.Space;

import org.springframework.stereotype.Component;

/**
 * Panels of the size of a bank card, to be folded into one: whom to call, allergies,
 * medicines. What does not fit is said on the card.
 */
@Component
class WalletCard implements Papers.Maker {

	private static final int PANELS = 6;

	/**
	 * The lines of a panel below its heading; the last is kept for "more in the brief".
	 */
	private static final Space PANEL = new Space(10, 77, 8, false);

	private static final int ENTRY = 2;

	private final Facts facts;

	private final DoctorsSection doctors;

	private final Subject.Teller subjects;

	private final LineBudget budget;

	WalletCard(Facts facts, DoctorsSection doctors, Subject.Teller subjects, LineBudget budget) {
		this.facts = facts;
		this.doctors = doctors;
		this.subjects = subjects;
		this.budget = budget;
	}

	@Override
	public Handout makes() {
		return Handout.CARD;
	}

	@Override
	public Map<String, Object> facts(Snapshot brief, Print print) {
		List<Panel> panels = panels(brief, print);
		Map<String, Object> facts = new HashMap<>();
		facts.put("rows",
				IntStream.range(0, panels.size() / 2).mapToObj((row) -> panels.subList(2 * row, 2 * row + 2)).toList());
		return facts;
	}

	/** Whether all of it has room on the card. */
	boolean holdsAll(Snapshot brief, Print print) {
		return panels(brief, print).stream().noneMatch(Panel::more);
	}

	private List<Panel> panels(Snapshot brief, Print print) {
		Facts.Reader read = this.facts.of(brief, print.edition());
		List<Panel> panels = new ArrayList<>(filled("contacts", contacts(brief, read), 1, print));
		panels.addAll(filled("allergies", read.allergies(), 2, print));
		panels.addAll(filled("medicines", read.medicines(), PANELS - panels.size(), print));
		if (panels.size() % 2 == 1) {
			panels.add(new Panel("notes", List.of(), false));
		}
		return panels;
	}

	private List<String> contacts(Snapshot brief, Facts.Reader read) {
		Doctors doctors = brief.of(this.doctors);
		String number = this.subjects.of(brief).emergencyNumber();
		String emergency = (number != null) ? read.words("documents.card.emergency", number) : null;
		Stream<String> people = Stream.of(emergency, read.company(),
				named("documents.front.first", doctors.first(), read),
				named("documents.front.second", doctors.second(), read));
		return Stream.concat(read.person().stream(), people).filter(Objects::nonNull).toList();
	}

	private static String named(String words, Doctor doctor, Facts.Reader read) {
		String known = Stream.of(doctor.name(), doctor.phone())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return known.isEmpty() ? null : read.words(words, known);
	}

	/** As many panels as the entries need, and no more than there may be. */
	private List<Panel> filled(String key, List<String> entries, int most, Print print) {
		List<Panel> panels = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		int left = PANEL.lines();
		boolean more = false;
		for (String entry : entries) {
			Cut cut = this.budget.fit(entry.strip().replaceAll("\\s+", " "), PANEL.of(ENTRY), "",
					print.edition().locale());
			int taken = this.budget.lines(cut.text(), PANEL);
			if (taken > left && panels.size() + 1 == most) {
				more = true;
				break;
			}
			if (taken > left) {
				panels.add(new Panel(key, lines, false));
				lines = new ArrayList<>();
				left = PANEL.lines();
			}
			lines.add(cut.text());
			left -= taken;
			more |= cut.shortened();
		}
		panels.add(new Panel(key, lines, more));
		return panels;
	}

	/**
	 * One side of the folded card.
	 *
	 * @param key the last word of its heading's message key
	 * @param lines what it says
	 * @param more whether the brief tells more
	 */
	record Panel(String key, List<String> lines, boolean more) {

	}

}
