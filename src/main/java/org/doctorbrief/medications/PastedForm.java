package org.doctorbrief.medications;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import org.doctorbrief.values.Ids;
import org.doctorbrief.web.Text;

/**
 * The lines of a pasted list, each taken apart, to be checked before they are kept. They
 * are carried in the form alone.
 *
 * @param rows one row a line
 */
record PastedForm(List<@Valid Row> rows) {

	static final PastedForm EMPTY = new PastedForm(null);

	PastedForm {
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	static PastedForm read(List<String> lines) {
		return new PastedForm(lines.stream().map(Row::read).toList());
	}

	/** The medicines with each row that was not left out. */
	Medications applied(Medications content) {
		List<Medicine> kept = this.rows.stream().filter(Row::kept).map(Row::toMedicine).toList();
		return content.with(content.medicines().pasted(kept));
	}

	/**
	 * One line.
	 *
	 * @param id the id of the medicine it will be, so that sending twice adds once
	 * @param line the line as it was typed
	 * @param name what it is called
	 * @param strength its strength and form
	 * @param taken how it is taken
	 * @param out anything, when the line is to be left out
	 */
	record Row(String id, String line, @Text(max = Text.AREA) String name, @Text String strength, @Text String taken,
			String out) {

		static Row read(String line) {
			MedicineLine read = MedicineLine.read(line);
			return new Row(Ids.random(), line, read.name(), read.strength(), read.taken(), null);
		}

		/** Whether more than a name was found in the line. */
		public boolean takenApart() {
			return this.line == null || MedicineLine.read(this.line).takenApart();
		}

		boolean kept() {
			return this.out == null && !toMedicine().label().isEmpty();
		}

		Medicine toMedicine() {
			return new Medicine((this.id != null) ? this.id : Ids.random(), this.name, this.strength, null, this.taken,
					null, null, null, null, null, null);
		}

	}

}
